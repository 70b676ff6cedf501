import { createHash } from 'node:crypto';

import type { FeedItem } from './reading/feed-document.ts';

/** Hash of everything an item shows; it begins with the hash of its text alone. */
export function toItemHash(item: FeedItem): string {
  const { link, publishedAt, imageUrl, imageAlt, categories, language } = item;
  const rest = JSON.stringify([link, publishedAt, imageUrl, imageAlt, categories, language]);
  return `${item.hash}.${createHash('sha256').update(rest).digest('hex').slice(0, 16)}`;
}

/** The part of an item's hash that stays the same under another link, date or picture. */
export function textOf(hash: string): string {
  return hash.split('.', 1)[0] ?? hash;
}
