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
  if (kind === 'html' && /<[a-z!/]/i.test(value)) return readHtml(value);
  // Without a tag, HTML was escaped twice, or is text whose line breaks mean something; and many
  // feeds forget to say that their text is HTML.
  const text = kind === 'html' ? decodeEntities(value) : value;
  return isHtml(text) ? readHtml(text) : { text: toParagraphs(text), pictures: [] };
}

const knownTag =
  /<\/?(?:p|br|div|span|a|img|b|strong|i|em|u|ul|ol|li|h[1-6]|table|figure|blockquote|script|form)\b[^<]{0,2000}>/i;

function isHtml(text: string): boolean {
  return knownTag.test(text);
}
