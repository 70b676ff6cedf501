/** Words of so many letters may be misspelt. */
const minWord = 4;

/** A word that is still being written may be misspelt from so many letters on. */
const minBeginning = 5;

/**
 * Whether a search term is a word with one letter wrong, missing, too many or swapped with its
 * neighbour. A longer term may also be the misspelt beginning of a word, as it is while somebody
 * types. Numbers are never misspelt: 2023 is not 2024.
 */
export function isNear(term: string, word: string): boolean {
  if (word.length < minWord || term.length < minWord - 1 || term.length > word.length + 1) {
    return false;
  }
  const mayContinue = term.length >= minBeginning;
  if (!mayContinue && word.length > term.length + 1) return false;

  let start = 0;
  while (start < term.length && term.charCodeAt(start) === word.charCodeAt(start)) start += 1;
  if (isDigitAt(term, start) || isDigitAt(word, start)) return false;
  if (start === term.length) return mayContinue || word.length <= term.length + 1;

  const restIs = (termFrom: number, wordFrom: number) =>
    mayContinue
      ? word.startsWith(term.slice(termFrom), wordFrom)
      : term.slice(termFrom) === word.slice(wordFrom);
  return (
    restIs(start + 1, start + 1) ||
    restIs(start, start + 1) ||
    restIs(start + 1, start) ||
    (term.charCodeAt(start) === word.charCodeAt(start + 1) &&
      term.charCodeAt(start + 1) === word.charCodeAt(start) &&
      restIs(start + 2, start + 2))
  );
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
