import { foldName } from '@kentongan/contract';

import type { FeedItem } from './reading/feed-document.ts';

/**
 * Takes items that a feed shows twice out, and identities that tell none of them.
 *
 * There are feeds whose items all have the address of the blog as their GUID or as their link. Such
 * a key is replaced by the link or the hash of the text, such a link is not used to recognise.
 */
export function distinctItems(items: readonly FeedItem[]): readonly FeedItem[] {
  const once = withoutRepeated(items);
  const keys = countValues(once.map(({ key }) => key));
  const links = countValues(once.map(({ canonicalLink }) => canonicalLink));
  return once.map((item) => {
    const link = item.canonicalLink;
    const canonicalLink =
      link !== null && links.get(link) === 1 && !isFrontPage(link) ? link : null;
    const key = keys.get(item.key) === 1 ? item.key : (canonicalLink ?? item.hash);
    return { ...item, key, canonicalLink };
  });
}

/** The same item twice agrees in two of its key, link and text; the first one stays. */
function withoutRepeated(items: readonly FeedItem[]): readonly FeedItem[] {
  const places = countValues(items.map(placeOf));
  const seen = new Set<string>();
  return items.filter((item) => {
    const { key, canonicalLink: link, hash } = item;
    const title = foldName(item.title);
    const place = placeOf(item);
    // What more than two share is not one item and its older version.
    const isPlace = place !== null && (places.get(place) ?? 0) <= 2;
    const marks = [
      [key, hash],
      ...(title === '' ? [] : [[key, title]]),
      ...(link === null ? [] : [[link, hash]]),
      ...(link === null || title === '' ? [] : [[link, title]]),
      ...(isPlace ? [[place]] : []),
    ].map((mark) => JSON.stringify(mark));
    const isRepeated = marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return !isRepeated;
  });
}

function placeOf({ key, canonicalLink }: FeedItem): string | null {
  if (canonicalLink === null || isFrontPage(canonicalLink)) return null;
  return JSON.stringify([key, canonicalLink]);
}

function isFrontPage(link: string): boolean {
  const url = URL.parse(link);
  return url?.pathname === '/' && url.search === '';
}

function countValues(values: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
