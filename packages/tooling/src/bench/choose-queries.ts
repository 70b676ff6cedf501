import type { BenchGroup } from './bench-pages.ts';

/** A text to type, and the name that must then stand first. */
export interface SearchQuery {
  readonly text: string;
  readonly expected: string;
}

/** How a text finds groups as written; misspelt ones are not measured. */
export interface SearchRule {
  fold(text: string): string;
  terms(text: string): readonly string[];
  matches(folded: string, terms: readonly string[]): boolean;
  /** Whether a text that finds so many is fair: a smarter search may find more, which is more work. */
  isFair?(text: string, found: number): boolean;
}

/**
 * Picks texts that a visitor would type, from two letters to a whole name, of which the first
 * result is not the first row of the whole list: otherwise nobody could see when it is there.
 */
export function chooseQueries(
  groups: readonly BenchGroup[],
  count: number,
  { fold, terms, matches, isFair = () => true }: SearchRule,
): SearchQuery[] {
  const folded = groups.map(({ name, villageName, districtName }) =>
    [name, villageName, districtName].map(fold).join('|'),
  );
  const queries: SearchQuery[] = [];
  for (let index = 0; queries.length < count && index < groups.length; index += 1) {
    const name = groups[(index * 37) % groups.length]?.name ?? '';
    const text = name.slice(0, 2 + 2 * (queries.length % 4));
    const found = folded.filter((candidate) => matches(candidate, terms(text)));
    const first = folded.indexOf(found[0] ?? '');
    const expected = groups[first]?.name;
    const isNew = queries.every((query) => query.text !== text);
    if (first > 0 && expected !== undefined && isNew && isFair(text, found.length)) {
      queries.push({ text, expected });
    }
  }
  return queries;
}
