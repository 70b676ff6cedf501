import { toLine } from '../text/to-line.ts';
import type { HtmlPicture } from './html-picture.ts';
import { pickFromSrcset } from './pick-from-srcset.ts';

/** Where scripts that load pictures late keep the real address. */
const lateAttributes = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** Smaller than this, a picture is an icon, a smiley or a tracker. */
const smallest = 48;

/** Reads an `<img>`; `null` when it is no picture of what the text is about. */
export function toHtmlPicture(attributes: ReadonlyMap<string, string>): HtmlPicture | null {
  if (isSmall(attributes.get('width')) || isSmall(attributes.get('height'))) return null;
  if (/\b(?:emoji|wp-smiley|avatar|icon)\b/i.test(attributes.get('class') ?? '')) return null;
  const address =
    pickFromSrcset(attributes.get('data-srcset') ?? attributes.get('srcset') ?? '') ??
    lateAttributes.map((name) => attributes.get(name)).find((value) => value?.trim()) ??
    attributes.get('src');
  if (!address?.trim()) return null;
  return { address, alt: toLine(attributes.get('alt') ?? '') || null };
}

function isSmall(value: string | undefined): boolean {
  if (value === undefined || !/^\s*\d{1,6}(?:px)?\s*$/i.test(value)) return false;
  return Number.parseInt(value, 10) < smallest;
}
