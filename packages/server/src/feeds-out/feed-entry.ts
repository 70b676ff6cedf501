import type { Activity } from '@kentongan/contract';

import { groupLabel } from '../pages/group-label.ts';
import type { Wording } from '../pages/language.ts';
import { wordFor } from '../pages/word-for.ts';
import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { toLegalText } from './legal-text.ts';

/** One activity as every format of a feed tells it. */
export interface FeedEntry {
  /** Never changes, wherever the backend moves. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** Plain text, the whole of it. */
  readonly paragraphs: readonly string[];
  readonly author: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly categories: readonly { readonly code: string; readonly label: string }[];
  readonly image: FeedImage | null;
  readonly language: string;
}

/** The picture of an entry in the format that every reader knows. */
export interface FeedImage {
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly alt: string;
}

/** What an entry is written with. */
export interface EntryView {
  /** Address of this backend without a slash at its end. */
  readonly root: string;
  readonly regency: RegencyRecord;
  readonly wording: Wording;
}

/**
 * Turns an activity into an entry. A seller's name and number stay out: nobody can call them back
 * from the readers of a feed.
 */
export function toFeedEntry(activity: Activity, view: EntryView): FeedEntry {
  const { words } = view.wording;
  const { id, type, categories, title, summary, body, group, sourceUrl } = activity;
  const label = (code: string) => wordFor(words.feed.type, code) ?? code;
  const text = body ?? summary;
  return {
    id: toEntryId(id),
    url: sourceUrl,
    title: toLegalText(title),
    summary: summary === null ? null : toLegalText(summary),
    paragraphs: [
      whenAndWhere(activity, view),
      ...(text === null ? [] : toLegalText(text).split(/\n{2,}/)),
      activity.product?.price ?? '',
    ].filter((paragraph) => paragraph.trim() !== ''),
    author: toLegalText(group === null ? view.regency.officeName : groupLabel(words, group)),
    publishedAt: activity.publishedAt,
    updatedAt: activity.updatedAt,
    categories: [type, ...categories].map((code) => ({ code, label: label(code) })),
    image: toImage(activity, view.root),
    language: activity.contentLanguage,
  };
}

/** The id of an activity in every feed. */
export function toEntryId(activityId: string): string {
  return `urn:uuid:${activityId}`;
}

/** Of an event the first thing to know; readers of feeds show no fields for it. */
function whenAndWhere(activity: Activity, { wording, regency }: EntryView): string {
  const { startsAt, endsAt, place, timeZone } = activity;
  const when =
    startsAt === null ? '' : wording.span(startsAt, endsAt, timeZone ?? regency.timeZone);
  return [when, toLegalText(place ?? '')].filter((part) => part !== '').join(' · ');
}

function toImage({ image }: Activity, root: string): FeedImage | null {
  const source = image?.sources
    .filter(({ type }) => type === 'image/webp')
    .reduce((largest, next) => (next.width > largest.width ? next : largest));
  if (!image || !source) return null;
  const { path, type, width } = source;
  return { url: root + path, type, width, alt: toLegalText(image.alt) };
}
