import { escapeXml, type BlogPost } from './blog-post.ts';

/** Writes a feed as Blogger does: Atom, the text as escaped HTML, GUIDs by `tag:`. */
export function writeBloggerFeed(
  origin: string,
  title: string,
  posts: readonly BlogPost[],
): string {
  const latest = toTime(Math.max(0, ...posts.map(({ publishedAt }) => publishedAt)));
  const entries = posts.map(({ number, path, html, labels, ...post }) => {
    const categories = labels.map(
      (label) => `<category scheme="http://www.blogger.com/atom/ns#" term="${escapeXml(label)}"/>`,
    );
    return `<entry><id>tag:blogger.com,1999:blog-4200.post-${number}</id><published>${toTime(post.publishedAt)}</published><updated>${toTime(post.publishedAt + 60_000)}</updated>${categories.join('')}<title type="text">${escapeXml(post.title)}</title><content type="html">${escapeXml(html)}</content><link rel="edit" type="application/atom+xml" href="${origin}/feeds/4200/posts/default/${number}"/><link rel="self" type="application/atom+xml" href="${origin}/feeds/4200/posts/default/${number}"/><link rel="alternate" type="text/html" href="${origin}${path}" title="${escapeXml(post.title)}"/><author><name>Unknown</name><email>noreply@blogger.com</email></author><thr:total>0</thr:total></entry>`;
  });
  return `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-4200</id><updated>${latest}</updated><title type='text'>${escapeXml(title)}</title><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='${origin}/feeds/posts/default'/><link rel='self' type='application/atom+xml' href='${origin}/feeds/posts/default'/><link rel='alternate' type='text/html' href='${origin}/'/><generator version='7.00' uri='http://www.blogger.com'>Blogger</generator><openSearch:totalResults>${posts.length}</openSearch:totalResults><openSearch:startIndex>1</openSearch:startIndex><openSearch:itemsPerPage>25</openSearch:itemsPerPage>${entries.join('')}</feed>`;
}

/** The head of a Blogger page, as far as feeds go. */
export function writeBloggerPage(origin: string, title: string): string {
  return `<!DOCTYPE html><html lang='id'><head><title>${escapeXml(title)}</title>
<link rel="alternate" type="application/atom+xml" title="${escapeXml(title)} - Atom" href="${origin}/feeds/posts/default" />
<link rel="alternate" type="application/rss+xml" title="${escapeXml(title)} - RSS" href="${origin}/feeds/posts/default?alt=rss" />
<link rel="service.post" type="application/atom+xml" title="${escapeXml(title)} - Atom" href="https://www.blogger.example/feeds/4200/posts/default" />
</head><body><h1>${escapeXml(title)}</h1></body></html>`;
}

function toTime(milliseconds: number): string {
  // Blogger writes local time with its distance from UTC.
  return new Date(milliseconds + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
}
