import { createHash } from 'node:crypto';

import { readDate } from '../dates/read-date.ts';
import type { FeedItem } from '../feed-document.ts';
import { feedLimits } from '../feed-limits.ts';
import type { RawItem } from '../formats/raw-feed.ts';
import { toCanonicalLink } from '../links/to-canonical-link.ts';
import { toWebAddress } from '../links/to-web-address.ts';
import { pickPicture } from '../pictures/pick-picture.ts';
import { toLine } from '../text/to-line.ts';
import { readItemText } from './read-item-text.ts';
import { toCategories } from './to-categories.ts';
import { toItemLanguage } from './to-item-language.ts';

/** What holds for all entries of a feed. */
export interface ItemContext {
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly language: string | null;
  readonly now: number;
}

/** An entry as we keep it; `null` when it has neither title nor text. */
export function toFeedItem(raw: RawItem, context: ItemContext): FeedItem | null {
  const text = readItemText(raw);
  if (!text) return null;
  const { title, summary, body, pictures } = text;
  const base = resolveBase(raw.bases, context.base);
  const link = firstOf(raw.links, (address) => toWebAddress(address, base));
  const canonicalLink = link === null ? null : toCanonicalLink(link);
  const picture = pickPicture({
    declared: raw.pictures,
    inText: pictures,
    thumbnails: raw.thumbnails,
    base,
  });
  const hash = toHash(JSON.stringify([title, summary, body]));
  return {
    key: toKey(raw.guid) ?? canonicalLink ?? hash,
    link,
    canonicalLink,
    title,
    summary,
    body,
    publishedAt: firstOf(raw.published, (date) => readDate(date, context.now)),
    updatedAt: firstOf(raw.updated, (date) => readDate(date, context.now)),
    imageUrl: picture?.url ?? null,
    imageAlt: picture?.alt ?? null,
    categories: toCategories(raw.categories),
    language: toItemLanguage(raw.languages, context.language, `${title} ${body ?? summary ?? ''}`),
    hash,
  };
}

/** Bases lie within each other, the innermost first. */
function resolveBase(bases: RawItem['bases'], outer: string): string {
  return bases.reduceRight<string>((base, inner) => toWebAddress(inner, base) ?? base, outer);
}

function toKey(guid: string | undefined): string | null {
  const key = toLine(guid ?? '');
  if (key === '') return null;
  return key.length <= feedLimits.key ? key : toHash(key);
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function firstOf<Value>(
  candidates: readonly (string | undefined)[],
  read: (candidate: string) => Value | null,
): Value | null {
  for (const candidate of candidates) {
    const value = candidate === undefined ? null : read(candidate);
    if (value !== null) return value;
  }
  return null;
}
