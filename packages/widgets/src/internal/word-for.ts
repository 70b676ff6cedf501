/**
 * The word for a value of an open enum, or `undefined` for one that a newer backend has added.
 * Reads own keys only, so that a value such as `constructor` finds nothing.
 */
export function wordFor<Word>(
  words: Readonly<Record<string, Word>>,
  value: string,
): Word | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
