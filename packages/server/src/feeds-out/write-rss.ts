import { generateRssFeed } from 'feedsmith';

import type { FeedChannel } from './feed-channel.ts';
import type { FeedEntry } from './feed-entry.ts';
import { tightenCdata } from './tighten-cdata.ts';
import { toHtml } from './to-html.ts';

/** Minutes for which a reader need not ask again; our answers hold for one. */
const minutes = 60;

/** Writes a feed as RSS 2.0. */
export function writeRss(channel: FeedChannel): string {
  const { title, description, homeUrl, feedUrl, language, updatedAt, entries } = channel;
  return tightenCdata(
    generateRssFeed({
      title,
      description,
      link: homeUrl,
      language,
      lastBuildDate: new Date(updatedAt),
      generator: 'Kentongan',
      ttl: minutes,
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map(toItem),
    }),
  );
}

function toItem(entry: FeedEntry) {
  const { id, url, title, summary, paragraphs, author, publishedAt, categories, image } = entry;
  const whole = toHtml(paragraphs);
  return {
    title,
    ...(url === null ? {} : { link: url }),
    description: summary === null ? whole : toHtml([summary]),
    content: { encoded: whole },
    dc: { creators: [author] },
    categories: categories.map(({ label }) => ({ name: label })),
    guid: { value: id, isPermaLink: false },
    pubDate: new Date(publishedAt),
    ...(image === null ? {} : { media: toMedia(image) }),
  };
}

function toMedia({ url, type, width, alt }: NonNullable<FeedEntry['image']>) {
  return {
    contents: [
      {
        url,
        type,
        medium: 'image',
        width,
        ...(alt === '' ? {} : { description: { value: alt, type: 'plain' } }),
      },
    ],
  };
}
