const ascii = /^[\x20-\x7e]*$/;
const asciiWords = /[a-z0-9]+/g;
const words = /[\p{L}\p{N}]+/gu;

/** Accents that NFKD has split from their letters. */
const marks = /\p{M}+/gu;

/** The words of a text in lower case, without accents and whatever is no letter and no digit. */
export function foldWords(text: string): readonly string[] {
  // Nearly every name is plain letters, which need none of the slow steps.
  const folded = ascii.test(text)
    ? text.toLowerCase().match(asciiWords)
    : text.normalize('NFKD').replace(marks, '').toLowerCase().match(words);
  return folded ?? [];
}
