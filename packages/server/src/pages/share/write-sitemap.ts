import type { SitemapContents } from './read-sitemap.ts';
import type { ShareLinks } from './share-links.ts';

/** Writes the addresses of all pages of a regency for search engines (sitemaps.org). */
export function writeSitemap({ groups, activities }: SitemapContents, links: ShareLinks): string {
  const pages: readonly { readonly href: string; readonly updatedAt?: number }[] = [
    { href: links.groups({}) },
    { href: links.activities() },
    { href: links.coverage() },
    ...groups.map(({ slug }) => ({ href: links.directory({ group: slug }) })),
    ...activities.map(({ id, updatedAt }) => ({ href: links.activity(id), updatedAt })),
  ];
  const lines = pages.map(({ href, updatedAt }) => {
    const changed =
      updatedAt === undefined
        ? ''
        : `<lastmod>${new Date(Number(updatedAt)).toISOString()}</lastmod>`;
    return `<url><loc>${href.replaceAll('&', '&amp;')}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
