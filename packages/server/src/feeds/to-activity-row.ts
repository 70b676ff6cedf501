import { randomUUID } from 'node:crypto';

import { searchVersion, toSearchText } from '../activities/activity-search-text.ts';
import type { ActivityTable } from '../db/activity-tables.ts';
import { toItemHash } from './item-hash.ts';
import type { FeedDocument, FeedItem } from './reading/feed-document.ts';
import { toActivityLabels } from './to-activity-labels.ts';

/** Where an item comes from and how it may be shown. */
export interface ItemSource {
  readonly regencyCode: string;
  readonly feedId: string;
  readonly groupId: string | null;
  readonly document: Pick<FeedDocument, 'title' | 'language'>;
  /** Address of the feed, whose host names a source without a title. */
  readonly url: string;
  /** Language of a text that does not say. */
  readonly language: string;
  readonly status: 'published' | 'in_review';
  readonly now: number;
}

/** What an item says; the columns that follow its source. */
export type ItemColumns = Pick<
  ActivityTable,
  | 'type'
  | 'categories'
  | 'title'
  | 'summary'
  | 'body'
  | 'content_language'
  | 'source_url'
  | 'source_name'
  | 'image_alt'
  | 'published_at'
  | 'search_text'
  | 'search_version'
>;

/** Lengths the API keeps for activities. */
const longest = { title: 160, summary: 300, body: 20_000, sourceName: 120, alt: 300 } as const;

/** The columns an item fills; `publishedAt` is what to take when it says none. */
export function toItemColumns(
  item: FeedItem,
  source: ItemSource,
  publishedAt = source.now,
): ItemColumns {
  const { type, categories } = toActivityLabels(item.categories);
  const parts = {
    title: shorten(item.title, longest.title),
    summary: item.summary && shorten(item.summary, longest.summary),
    body: item.body && shorten(item.body, longest.body),
  };
  return {
    ...parts,
    type,
    categories: JSON.stringify(categories),
    content_language: item.language ?? source.document.language ?? source.language,
    source_url: item.link,
    source_name: shorten(
      source.document.title ?? new URL(source.url).hostname.replace(/^www\./, ''),
      longest.sourceName,
    ),
    image_alt: item.imageAlt && shorten(item.imageAlt, longest.alt),
    // Nothing has been published after it was read.
    published_at: Math.min(item.publishedAt ?? publishedAt, source.now),
    search_text: toSearchText({ ...parts, place: null }),
    search_version: searchVersion,
  };
}

/** What tells the item again in the next answer of its feed. */
export function toItemIdentity(item: FeedItem) {
  return {
    feed_item_key: item.key,
    feed_item_link: item.canonicalLink,
    feed_item_hash: toItemHash(item),
  } satisfies Partial<ActivityTable>;
}

/** A new activity from an item. */
export function toActivityRow(item: FeedItem, source: ItemSource): ActivityTable {
  return {
    ...toItemColumns(item, source),
    ...toItemIdentity(item),
    regency_code: source.regencyCode,
    id: randomUUID(),
    group_id: source.groupId,
    feed_id: source.feedId,
    status: source.status,
    starts_at: null,
    ends_at: null,
    place: null,
    event_time_zone: null,
    pinned_until: null,
    price: null,
    seller_name: null,
    seller_whatsapp: null,
    seller_consent_at: null,
    image_id: null,
    withdrawn_by: null,
    staff_edited_at: null,
    created_at: source.now,
    updated_at: source.now,
  };
}

/** Cuts at the end of a word where there is one near, and never through a character. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}
