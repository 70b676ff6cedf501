import type { HtmlPicture } from '../pictures/html-picture.ts';
import { decodeEntities } from './decode-entities.ts';
import { readHtml } from './read-html.ts';
import { toParagraphs } from './to-paragraphs.ts';

/** A text as a feed holds it, entities of the feed's own syntax already decoded. */
export interface RawText {
  readonly value: string;
  readonly kind: 'html' | 'text';
}

/** Plain text and the pictures that were in it. */
export function toPlainText({ value, kind }: RawText): {
  readonly text: string;
  readonly pictures: readonly HtmlPicture[];
} {
  if (kind === 'text') return { text: toParagraphs(value), pictures: [] };
  if (hasTag(value)) return readHtml(value);
  // Without a single tag it is either HTML escaped twice, or text whose line breaks mean something.
  const decoded = decodeEntities(value);
  return /<\/?(?:p|br|div|span|a|img|b|strong|i|em|ul|ol|li|h[1-6]|table)\b[^<]{0,2000}>/i.test(
    decoded,
  )
    ? readHtml(decoded)
    : { text: toParagraphs(decoded), pictures: [] };
}

function hasTag(value: string): boolean {
  return /<[a-z!/]/i.test(value);
}
