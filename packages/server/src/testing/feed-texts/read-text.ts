import type { FeedDocument, FeedItem } from '../../feeds/reading/feed-document.ts';
import type { FeedRefusal } from '../../feeds/reading/feed-refusal.ts';
import { FeedRefusedError } from '../../feeds/reading/feed-refused-error.ts';
import { readFeed } from '../../feeds/reading/read-feed.ts';

/** When the tests take place. */
export const testNow = Date.parse('2026-11-22T01:00:00Z');

const encoder = new TextEncoder();

/** Reads a feed that stands in a text or in bytes. */
export function readText(
  feed: string | Uint8Array,
  contentType: string | null = null,
): FeedDocument {
  const bytes = typeof feed === 'string' ? encoder.encode(feed) : feed;
  return readFeed(bytes, { url: 'https://umpan.example/feed/', contentType, now: testNow });
}

/** Reads RSS with one item of which only the inner part matters. */
export function readItem(inner: string, channel = ''): FeedItem {
  const { items, skipped } = readText(toRss(`<item>${inner}</item>`, channel));
  const [item] = items;
  if (!item) throw new Error(`No item: ${JSON.stringify(skipped)}`);
  return item;
}

/** RSS around items. */
export function toRss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>KIM Uji</title><link>https://uji.example/</link>${channel}${items}</channel></rss>`;
}

/** The refusal that reading ends in. */
export function refusalOf(feed: string | Uint8Array): FeedRefusal {
  try {
    readText(feed);
  } catch (error) {
    if (error instanceof FeedRefusedError) return error.refusal;
    throw error;
  }
  throw new Error('The feed was read');
}
