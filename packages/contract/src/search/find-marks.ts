import type { SearchTerm } from './search-query.js';
import { toLetters, type Letter } from './to-letters.js';

/** Where a match begins and ends in a text, in UTF-16 code units. */
export type Mark = readonly [start: number, end: number];

/** Finds what to highlight in a text as it was written: sorted, none touching the next. */
export function findMarks(text: string, terms: readonly SearchTerm[]): readonly Mark[] {
  const marks: Mark[] = [];
  const { written, modern } = toLetters(text);
  for (const term of terms) {
    for (const letters of modern ? [written, modern] : [written])
      markSpellings(letters, term, marks);
    if (term.near) markWords(modern ?? written, term.near.words, marks);
    if (term.near && modern) markWords(written, term.near.words, marks);
  }
  return mergeMarks(marks);
}

function markSpellings(letters: readonly Letter[], term: SearchTerm, marks: Mark[]): void {
  const folded = letters.map(({ letter }) => letter).join('');
  for (const spelling of term.spellings) {
    let at = folded.indexOf(spelling);
    for (; at >= 0; at = folded.indexOf(spelling, at + spelling.length)) {
      push(marks, letters.slice(at, at + spelling.length));
    }
  }
}

/** Marks the words, alone or with the next one, that a misspelt term was taken for. */
function markWords(letters: readonly Letter[], near: ReadonlySet<string>, marks: Mark[]): void {
  const words = toWords(letters);
  words.forEach((word, index) => {
    const pair = [...word, ...(words[index + 1] ?? [])];
    for (const candidate of [word, pair]) {
      if (near.has(candidate.map(({ letter }) => letter).join(''))) push(marks, candidate);
    }
  });
}

function toWords(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const words: Letter[][] = [];
  for (const letter of letters) (words[letter.word] ??= []).push(letter);
  return words;
}

function push(marks: Mark[], letters: readonly Letter[]): void {
  const first = letters[0];
  const last = letters.at(-1);
  if (first && last) marks.push([first.start, last.end]);
}

function mergeMarks(marks: Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const [start, end] of marks.sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
