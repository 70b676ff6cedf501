import type { FeedDocument, FeedItem } from '../feed-document.ts';
import { feedLimits } from '../feed-limits.ts';
import type { RawItem } from '../formats/raw-feed.ts';
import { toFeedItem, type ItemContext } from './to-feed-item.ts';

/** Turns entries into items, leaves out what says nothing or says it twice, and tells so. */
export function chooseItems(
  rawItems: readonly RawItem[],
  itemCount: number,
  context: ItemContext,
): Pick<FeedDocument, 'items' | 'skipped'> {
  const byKey = new Map<string, FeedItem>();
  const skipped: { position: number; reason: string }[] = [];
  rawItems.slice(0, feedLimits.items).forEach((raw, index) => {
    const position = index + 1;
    const item = toFeedItem(raw, context);
    if (!item) {
      skipped.push({ position, reason: 'Tulisan tanpa judul dan tanpa isi.' });
      return;
    }
    const before = byKey.get(item.key);
    // Some programs give every entry the same GUID; then the link tells them apart.
    const key = before && before.canonicalLink !== item.canonicalLink ? item.canonicalLink : null;
    if (!before) byKey.set(item.key, item);
    else if (key !== null && !byKey.has(key)) byKey.set(key, { ...item, key });
    else skipped.push({ position, reason: 'Tulisan yang sama ada dua kali dalam umpan.' });
  });
  if (itemCount > feedLimits.items) {
    skipped.push({
      position: feedLimits.items + 1,
      reason: `Umpan memuat ${itemCount} tulisan; hanya ${feedLimits.items} pertama yang dibaca.`,
    });
  }
  return { items: [...byKey.values()], skipped };
}
