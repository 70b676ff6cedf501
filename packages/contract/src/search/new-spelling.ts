/** Spellings from before 1947 and 1972, and what is written today. */
const spellings: Readonly<Record<string, string>> = { oe: 'u', dj: 'j', tj: 'c' };

/** Finds where an old spelling may stand. */
export const oldSpelling = /oe|dj|tj/;
const everyOldSpelling = new RegExp(oldSpelling, 'g');

/** Today's letter for two letters of an older spelling. */
export function toNewLetter(pair: string): string | undefined {
  return Object.hasOwn(spellings, pair) ? spellings[pair] : undefined;
}

/**
 * Writes a folded word as it is written today: "soerodjojo" becomes "surojojo".
 *
 * All pairs are replaced in one pass, so that what one replacement leaves is never taken for
 * another old spelling.
 */
export function toNewSpelling(word: string): string {
  return word.replace(everyOldSpelling, (pair) => toNewLetter(pair) ?? pair);
}
