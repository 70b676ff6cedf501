import { toLanguage } from './to-language.ts';

const indonesian = toWords('yang dan di dengan untuk dari pada ini itu tidak akan oleh dalam para');
const english = toWords('the and of to in is for with on that was are this by from');

/**
 * The language of an entry: its own, else its feed's.
 *
 * WordPress says `en-US` unless told otherwise, and most groups never told it; a text that is
 * plainly Indonesian is not passed on to screen readers as English.
 */
export function toItemLanguage(
  own: readonly (string | undefined)[],
  ofFeed: string | null,
  text: string,
): string | null {
  const declared = own.map(toLanguage).find((language) => language !== null) ?? ofFeed;
  return declared?.startsWith('en') && isIndonesian(text) ? 'id' : declared;
}

function isIndonesian(text: string): boolean {
  let ours = 0;
  let theirs = 0;
  for (const [word] of text
    .slice(0, 3_000)
    .toLowerCase()
    .matchAll(/[a-z]+/g)) {
    if (indonesian.has(word)) ours += 1;
    if (english.has(word)) theirs += 1;
  }
  return ours >= 2 && ours > theirs * 2;
}

function toWords(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
