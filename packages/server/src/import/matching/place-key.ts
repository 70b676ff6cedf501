import { foldName, stripPrefix } from '@kentongan/contract';

/** Folds the name of a village or district: no prefix, no case, no spaces, no hyphens. */
export function placeKey(text: string): string {
  // "Ds.Simo" and "Kec: Slahung" separate the prefix by other means than a space.
  return foldName(
    stripPrefix(text.replace(/^\s*(ds|desa|kel|kelurahan|kec|kecamatan)\s*[.:]\s*/i, '$1 ')),
  );
}

/** Pairs of the old spelling (before 1972) and today's. */
const oldSpellings = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/ch/g, 'kh'],
] as const;

/** Today's spelling of a folded name; both sides of a comparison go through it. */
export function modernSpelling(key: string): string {
  return oldSpellings.reduce((text, [old, modern]) => text.replace(old, modern), key);
}
