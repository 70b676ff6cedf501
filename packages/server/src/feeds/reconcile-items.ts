import { foldName } from '@kentongan/contract';

import { textOf, toItemHash } from './item-hash.ts';
import type { FeedItem } from './reading/feed-document.ts';

/** What is known of an activity that an item of a feed may be. */
export interface StoredItem {
  readonly id: string;
  /** The feed it was found in; `null` for what staff or a file brought. */
  readonly feedId: string | null;
  readonly key: string | null;
  readonly link: string | null;
  /** As {@link toItemHash} made it. */
  readonly hash: string | null;
  readonly title: string;
  readonly publishedAt: number;
  readonly status: string;
  readonly withdrawnBy: string | null;
  /** Whether staff changed it by hand. */
  readonly isEdited: boolean;
}

/** What the last look and this one saw. */
export interface ReconcileOptions {
  readonly feedId: string;
  /** Activities of this feed and those of the same group that other feeds and staff brought. */
  readonly stored: readonly StoredItem[];
  /** Distinct items, in the order of the feed. */
  readonly items: readonly FeedItem[];
  /** From then on the feed shows all it has; `null` when that cannot be told. */
  readonly coveredSince: number | null;
  /** Activities that were missing at the last look. */
  readonly missed: readonly string[];
}

/** What to do with an item or with an activity. */
export type ItemChange =
  | { readonly kind: 'create'; readonly item: FeedItem }
  /** Its source changed it. */
  | { readonly kind: 'update'; readonly id: string; readonly item: FeedItem }
  /** Only what it is recognised by has changed. */
  | { readonly kind: 'recognize'; readonly id: string; readonly item: FeedItem }
  /** It is back in its feed, or in another one of its group; `hasText` when its text is taken anew. */
  | {
      readonly kind: 'restore';
      readonly id: string;
      readonly item: FeedItem;
      readonly hasText: boolean;
    }
  | { readonly kind: 'withdraw'; readonly id: string };

/** What a look at a feed means for what is stored. */
export interface Reconciliation {
  readonly changes: readonly ItemChange[];
  /** Items as they are stored already. */
  readonly unchanged: number;
  /** Items the group has from elsewhere. */
  readonly elsewhere: number;
  /** Activities missing for the first time. */
  readonly missed: readonly string[];
}

/**
 * Compares the items of a feed with what is stored.
 *
 * An item is recognised by its key, else by its link, else by title and time, else by its text, so
 * that a change of one of them makes no second activity. What staff withdrew stays withdrawn, what
 * staff edited keeps its text. What is missing where the feed shows all it has is withdrawn when it
 * is missing again at the next look.
 */
export function reconcileItems(options: ReconcileOptions): Reconciliation {
  const { feedId, stored, items, coveredSince } = options;
  const matches = matchItems(feedId, stored, items);
  const changes: ItemChange[] = [];
  let unchanged = 0;
  let elsewhere = 0;
  for (const item of items) {
    const known = matches.get(item);
    const change = known ? changeOf(feedId, known, item) : ({ kind: 'create', item } as const);
    if (change) changes.push(change);
    else if (known?.feedId === feedId) unchanged += 1;
    else elsewhere += 1;
  }

  const found = new Set([...matches.values()].map(({ id }) => id));
  const missing = stored
    .filter((row) => !found.has(row.id) && isTakenAwayFrom(feedId, row))
    .filter(({ publishedAt }) => coveredSince !== null && publishedAt > coveredSince)
    .map(({ id }) => id);
  const before = new Set(options.missed);
  changes.push(
    ...missing.filter((id) => before.has(id)).map((id) => ({ kind: 'withdraw', id }) as const),
  );
  return { changes, unchanged, elsewhere, missed: missing.filter((id) => !before.has(id)) };
}

/** Whether an activity goes when its feed no longer has it: what staff edited is theirs now. */
export function isTakenAwayFrom(feedId: string, row: StoredItem): boolean {
  const isShown = row.status === 'published' || row.status === 'in_review';
  return row.feedId === feedId && isShown && !row.isEdited;
}

/** A way to recognise an item. */
interface Way {
  readonly ofRow: (row: StoredItem) => string | null;
  readonly ofItem: (item: FeedItem) => string | null;
  /** Keys are only unique within their feed. */
  readonly isWithinFeed: boolean;
}

/** The surest first. */
const ways: readonly Way[] = [
  { ofRow: ({ key }) => key, ofItem: ({ key }) => key, isWithinFeed: true },
  { ofRow: ({ link }) => link, ofItem: ({ canonicalLink }) => canonicalLink, isWithinFeed: false },
  { ofRow: titleAndTime, ofItem: titleAndTime, isWithinFeed: false },
  // With a date of its own the same text is the next of a series, such as a monthly timetable.
  {
    ofRow: ({ hash }) => hash && textOf(hash),
    ofItem: ({ hash, publishedAt }) => (publishedAt === null ? hash : null),
    isWithinFeed: true,
  },
];

/** A surer way goes through all items before a weaker one, and nothing is taken twice. */
function matchItems(
  feedId: string,
  stored: readonly StoredItem[],
  items: readonly FeedItem[],
): ReadonlyMap<FeedItem, StoredItem> {
  const matches = new Map<FeedItem, StoredItem>();
  const taken = new Set<string>();
  const own = stored.filter((row) => row.feedId === feedId);
  // Its own activities come first where another feed has the same post.
  const all = [...own, ...stored.filter((row) => row.feedId !== feedId)];
  for (const { ofRow, ofItem, isWithinFeed } of ways) {
    const rows = new Map<string, StoredItem>();
    for (const row of isWithinFeed ? own : all) {
      const mark = ofRow(row);
      if (mark !== null && !taken.has(row.id) && !rows.has(mark)) rows.set(mark, row);
    }
    for (const item of items) {
      const mark = ofItem(item);
      const row = mark === null || matches.has(item) ? undefined : rows.get(mark);
      if (!row || taken.has(row.id)) continue;
      matches.set(item, row);
      taken.add(row.id);
    }
  }
  return matches;
}

function titleAndTime(subject: StoredItem | FeedItem): string | null {
  const title = foldName(subject.title);
  return title === '' || subject.publishedAt === null ? null : `${title}|${subject.publishedAt}`;
}

function changeOf(feedId: string, known: StoredItem, item: FeedItem): ItemChange | null {
  const { id } = known;
  const isHidden = known.status === 'withdrawn' && known.withdrawnBy === 'source';
  const hash = toItemHash(item);
  const hasText = !known.isEdited && known.hash !== hash;
  if (isHidden) return { kind: 'restore', id, item, hasText };
  if (known.feedId !== feedId) return null;
  if (hasText) return { kind: 'update', id, item };
  const isSame = known.key === item.key && known.link === item.canonicalLink && known.hash === hash;
  return isSame ? null : { kind: 'recognize', id, item };
}
