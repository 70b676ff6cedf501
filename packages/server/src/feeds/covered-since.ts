import type { FeedDocument } from './reading/feed-document.ts';

/**
 * Says since when a feed shows every item it has; `null` when it cannot be told.
 *
 * Feeds show only their newest items, in an order of their own. An item that is missing has vanished
 * only if it is newer than the oldest one shown, by publication and by last change alike: then it
 * would be shown whichever of the two orders the feed. A feed in neither order proves nothing (an
 * old post pinned to its top), nor does one with items that could not be read or have no date.
 */
export function coveredSince({
  items,
  skipped,
}: Pick<FeedDocument, 'items' | 'skipped'>): number | null {
  const published: number[] = [];
  const changed: number[] = [];
  for (const { publishedAt, updatedAt } of items) {
    if (publishedAt === null) return null;
    published.push(publishedAt);
    changed.push(Math.max(updatedAt ?? publishedAt, publishedAt));
  }
  const isOrdered = isNewestFirst(published) || isNewestFirst(changed);
  if (items.length === 0 || skipped.length > 0 || !isOrdered) return null;
  return Math.max(Math.min(...published), Math.min(...changed));
}

function isNewestFirst(dates: readonly number[]): boolean {
  return dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? date));
}
