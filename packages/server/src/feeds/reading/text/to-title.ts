import { feedLimits } from '../feed-limits.ts';
import { cutAtWord } from './cut-at-word.ts';
import { decodeEntities } from './decode-entities.ts';
import { readHtml } from './read-html.ts';
import { toLine } from './to-line.ts';

/**
 * A title as one line of plain text.
 *
 * Titles are read as HTML whatever the feed says of them, as feed readers do: blogs put entities
 * and tags there and call it text, and many of them escape it twice.
 */
export function toTitle(value: string, length: number = feedLimits.title): string {
  // A title need not be longer than this to fill its place, whatever is cut off it.
  const { text } = readHtml(value.slice(0, 20_000));
  const twice = /&(?:amp|quot|apos|nbsp|#\d{2,6}|#x[\da-f]{2,5}|[lr][sd]quo|[mn]dash|hellip);/i;
  return cutAtWord(toLine(twice.test(text) ? decodeEntities(text) : text), length);
}
