import type { GroupSummary } from '../group-summary.js';
import { createFolder } from './create-folder.js';
import { findMarks, type Mark } from './find-marks.js';
import { groupTexts } from './group-texts.js';
import { isIn, joinTerms, readTerms, type SearchTerm } from './search-query.js';
import { createSearchVocabulary } from './search-vocabulary.js';
import { toSearchedText } from './to-searched-text.js';

/** Searches one list of groups. Nothing is prepared before the first search or `prepare`. */
export interface GroupSearch {
  /** The groups it searches, in the order given. */
  readonly groups: readonly GroupSummary[];

  /**
   * The groups in which each word of a text stands, in the order given; all for a text without
   * words. Only where nothing fits as written are misspelt words taken for near ones.
   */
  find(text: string): readonly GroupSummary[];

  /** What to highlight in a text that is shown of these groups, for the same search text. */
  marks(shown: string, text: string): readonly Mark[];

  /**
   * Does in advance what the first searches would have to do.
   *
   * @param isTimeUp Asked now and then whether to stop; the next call goes on from there.
   * @returns whether all is prepared.
   */
  prepare(isTimeUp?: () => boolean): boolean;
}

/** What a search text came to. */
interface Result {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly found: readonly GroupSummary[];
}

/** So many groups are prepared before time is asked for again. */
const sliceSize = 100;

/**
 * Makes the search of a list of groups. Browser and server search with it, and find the same.
 *
 * @example
 * ```ts
 * import { createGroupSearch } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const search = createGroupSearch([sampleGroupSummary({ name: 'Suara Desa' })]);
 * search.find('suarra').length; // 1
 * ```
 */
export function createGroupSearch(groups: readonly GroupSummary[]): GroupSearch {
  const haystacks: string[] = [];
  // Villages, districts and focuses come again and again.
  const foldText = createFolder(toSearchedText);
  const vocabulary = createSearchVocabulary();
  let learnt = 0;
  let last: Result | undefined;

  const fold = (isTimeUp: () => boolean) =>
    inSlices(groups, haystacks.length, isTimeUp, (group) => {
      haystacks.push(groupTexts(group).map(foldText).join(''));
    });
  const learn = (isTimeUp: () => boolean) =>
    inSlices(groups, learnt, isTimeUp, (group, position) => {
      vocabulary.add(position, groupTexts(group));
      learnt = position + 1;
    });

  const filter = (terms: readonly SearchTerm[]) =>
    groups.filter((_, position) => {
      const haystack = haystacks[position] ?? '';
      for (const term of terms) {
        if (!isIn(haystack, term) && !term.near?.positions.has(position)) return false;
      }
      return true;
    });
  const widen = (term: SearchTerm): SearchTerm => ({
    ...term,
    near: vocabulary.findNear(term.spellings),
  });
  const isKnown = (term: SearchTerm) => haystacks.some((haystack) => isIn(haystack, term));

  /** Each attempt is made only when the one before it found nothing. */
  function* attempts(written: readonly SearchTerm[]): Generator<readonly SearchTerm[]> {
    yield written;
    learn(never);
    const widened = written.map(widen);
    yield written.map((term, index) => (isKnown(term) ? term : (widened[index] ?? term)));
    if (written.length === 1) return;
    yield widened;
    yield [widen(joinTerms(written))];
  }

  const read = (text: string): Result => {
    if (last?.text === text) return last;
    const written = readTerms(text);
    last = { text, terms: written, found: groups };
    if (written.length === 0) return last;
    fold(never);
    for (const terms of attempts(written)) {
      last = { text, terms, found: filter(terms) };
      if (last.found.length > 0) break;
    }
    return last;
  };

  return {
    groups,
    find: (text) => read(text).found,
    marks: (shown, text) => findMarks(shown, read(text).terms),
    prepare: (isTimeUp = never) => fold(isTimeUp) && learn(isTimeUp),
  };
}

const never = () => false;

function inSlices<Item>(
  items: readonly Item[],
  start: number,
  isTimeUp: () => boolean,
  visit: (item: Item, position: number) => void,
): boolean {
  for (let position = start; position < items.length; position += 1) {
    if (position > start && position % sliceSize === 0 && isTimeUp()) return false;
    // The bounds are those of the array.
    visit(items[position] as Item, position);
  }
  return true;
}
