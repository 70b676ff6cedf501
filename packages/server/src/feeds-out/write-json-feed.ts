import { generateJsonFeed } from 'feedsmith';

import type { FeedChannel } from './feed-channel.ts';
import type { FeedEntry } from './feed-entry.ts';

/** Writes a feed as JSON Feed 1.1. */
export function writeJsonFeed(channel: FeedChannel): string {
  const { title, description, homeUrl, feedUrl, language, author, entries } = channel;
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    language,
    authors: [{ name: author }],
    items: entries.map(toItem),
  });
  // The generator leaves an empty list out, which the format demands.
  return JSON.stringify({ items: [], ...(feed as object) });
}

function toItem(entry: FeedEntry) {
  const { id, url, title, summary, paragraphs, author, categories, image, language } = entry;
  return {
    id,
    ...(url === null ? {} : { url }),
    title,
    content_text: paragraphs.join('\n\n'),
    ...(summary === null ? {} : { summary }),
    ...(image === null ? {} : { image: image.url }),
    date_published: new Date(entry.publishedAt),
    date_modified: new Date(entry.updatedAt),
    authors: [{ name: author }],
    tags: categories.map(({ label }) => label),
    language,
  };
}
