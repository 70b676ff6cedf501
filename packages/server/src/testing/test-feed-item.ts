import { createHash } from 'node:crypto';

import type { FeedItem } from '../feeds/reading/feed-document.ts';
import { toCanonicalLink } from '../feeds/reading/links/to-canonical-link.ts';

/** An item of a blog; a number stands for everything that tells it from the others. */
export function createFeedItem(number: number, options: Partial<FeedItem> = {}): FeedItem {
  const link = `https://kim.example/kabar/${number}`;
  const item = {
    key: `tag:kim.example:post-${number}`,
    link,
    title: `Kabar nomor ${number}`,
    summary: `Warga berkumpul untuk kabar nomor ${number}.`,
    body: null,
    publishedAt: Date.UTC(2026, 0, 1) + number * 86_400_000,
    updatedAt: null,
    imageUrl: null,
    imageAlt: null,
    categories: [],
    language: null,
    ...options,
  };
  const text = JSON.stringify([item.title, item.summary, item.body]);
  return {
    ...item,
    canonicalLink: item.link === null ? null : toCanonicalLink(item.link),
    hash: createHash('sha256').update(text).digest('hex'),
    ...('canonicalLink' in options && { canonicalLink: options.canonicalLink ?? null }),
  };
}
