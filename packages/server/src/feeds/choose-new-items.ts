import type { FeedItem } from './reading/feed-document.ts';

/** What decides which unknown items of a feed become activities. */
export interface ChooseNewOptions {
  /** All distinct items, in the order of the feed. */
  readonly items: readonly FeedItem[];
  /** Those of them that are not stored yet. */
  readonly unknown: readonly FeedItem[];
  /** Whether this feed was never read before. */
  readonly isFirst: boolean;
  /** What is older was left out by the first harvest; `null` when it took all. */
  readonly itemsFrom: number | null;
  /** How many more this feed may bring today. */
  readonly allowance: number;
  /** Milliseconds. */
  readonly now: number;
}

/** Items that become activities, and from when on further ones will. */
export interface ChosenItems {
  readonly taken: readonly FeedItem[];
  readonly leftOut: number;
  readonly itemsFrom: number | null;
}

/** The first harvest takes so many of the newest items. */
const firstHarvest = 30;
/** Nobody posts more in a day; a feed that does floods the page of all others. */
export const itemsPerDay = 100;

/**
 * Chooses the items that become activities: of a feed seen for the first time the newest thirty, later
 * whatever is not older than those.
 */
export function chooseNewItems(options: ChooseNewOptions): ChosenItems {
  const { items, unknown, isFirst, itemsFrom, allowance, now } = options;
  const wanted = isFirst ? unknown : unknown.filter(isLater(options));
  const dates = datesInOrder(items);
  const dateOf = (item: FeedItem) => dates.get(item) ?? 0;
  // Sorting keeps the order of the feed among those without a date.
  const newestFirst = wanted.toSorted((one, other) => dateOf(other) - dateOf(one));
  const taken = newestFirst.slice(0, isFirst ? Math.min(firstHarvest, allowance) : allowance);
  const leftOut = unknown.length - taken.length;
  if (!isFirst) return { taken, leftOut, itemsFrom };
  const oldest = taken.at(-1);
  return {
    taken,
    leftOut,
    itemsFrom: leftOut > 0 && oldest ? Math.min(dateOf(oldest), now) : null,
  };
}

function isLater({ items, unknown, itemsFrom }: ChooseNewOptions): (item: FeedItem) => boolean {
  if (itemsFrom === null) return () => true;
  const isUnknown = new Set(unknown);
  const lastKnown = items.findLastIndex((item) => !isUnknown.has(item));
  // Without a date, what stands before a known item is newer than it.
  return (item) =>
    item.publishedAt === null ? items.indexOf(item) < lastKnown : item.publishedAt >= itemsFrom;
}

/** Items without a date count as being of the time of the one before them. */
function datesInOrder(items: readonly FeedItem[]): ReadonlyMap<FeedItem, number> {
  let last = Number.MAX_SAFE_INTEGER;
  return new Map(items.map((item) => [item, (last = item.publishedAt ?? last)]));
}
