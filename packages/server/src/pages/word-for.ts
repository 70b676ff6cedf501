/** The word for a code, or `undefined` for a code that came after this catalogue. */
export function wordFor<Word>(words: Readonly<Record<string, Word>>, code: string | null) {
  return code !== null && Object.hasOwn(words, code) ? words[code] : undefined;
}
