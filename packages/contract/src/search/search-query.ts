import { toNewSpelling } from './new-spelling.js';
import { searchTerms } from './search-terms.js';
import type { NearWords } from './search-vocabulary.js';

/** One word of a search text, and what it may stand for. */
export interface SearchTerm {
  /** As typed, and in today's spelling where that differs. */
  readonly spellings: readonly string[];
  /** Words it is taken for; absent while the term stands for itself alone. */
  readonly near?: NearWords;
}

/** Reads a search text. */
export function readTerms(text: string): readonly SearchTerm[] {
  return [...new Set(searchTerms(text))].map(toTerm);
}

/** All words in one, for a reader who puts a gap where the name has none. */
export function joinTerms(terms: readonly SearchTerm[]): SearchTerm {
  return toTerm(terms.map(({ spellings }) => spellings[0] ?? '').join(''));
}

/** Whether a term stands in a haystack as written. */
export function isIn(haystack: string, { spellings }: SearchTerm): boolean {
  for (const spelling of spellings) if (haystack.includes(spelling)) return true;
  return false;
}

function toTerm(word: string): SearchTerm {
  const modern = toNewSpelling(word);
  return { spellings: modern === word ? [word] : [word, modern] };
}
