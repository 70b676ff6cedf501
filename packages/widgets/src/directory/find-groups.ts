import type { GroupSummary } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';
import type { DirectoryController } from './directory-controller.js';
import { searchGroups } from './search-groups.js';

/** What the visitor or the page asks for. */
export interface GroupFilter {
  readonly searchText: string;
  /** Code of the only district to show, or empty for all. */
  readonly district: string | null;
}

/** What there is to show, in the list and in words. */
export interface FoundGroups {
  /** Left out while that cannot be known. */
  readonly groups?: readonly GroupSummary[];
  readonly summary: string;
}

/** Finds the groups to show in what is known of the directory. */
export function findGroups(
  { state, isWhole }: Pick<DirectoryController, 'state' | 'isWhole'>,
  { searchText, district }: GroupFilter,
  words: Messages['directory'],
): FoundGroups {
  // The rest may hold what is looked for; when it cannot be had, the first rows must do.
  const isWaiting = searchText !== '' && !isWhole && state.status !== 'stale';
  if (!('value' in state) || isWaiting) return { summary: words.waiting };

  const { total, villagesWithGroup } = state.value;
  const known = district
    ? state.value.groups.filter(({ districtCode }) => districtCode === district)
    : state.value.groups;
  const groups = searchGroups(known, searchText);
  const count = groups.length;
  if (searchText !== '') {
    return { groups, summary: count === 0 ? words.notFound(searchText) : words.found(count) };
  }
  return {
    groups,
    summary: district ? words.count(count) : words.summary(total, villagesWithGroup),
  };
}
