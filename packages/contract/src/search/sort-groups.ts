import type { GroupSummary } from '../group-summary.js';
import { compareText } from './compare-text.js';
import { foldName } from './fold-name.js';

/** Orders of a list of groups: as the directory has them, or by their names. */
export const groupSorts = ['place', 'name'] as const;
/** An order of a list of groups. */
export type GroupSort = (typeof groupSorts)[number];

/**
 * Sorts groups. They must come in the order of the directory, which is `place`: by district,
 * village and name. Groups of one name keep that order.
 *
 * Folded names are compared, numbers in them by their value: "Melati 2" comes before "Melati 10".
 *
 * @example
 * ```ts
 * import { sortGroups } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const groups = ['Melati 10', 'Melati 2'].map((name) => sampleGroupSummary({ name }));
 * sortGroups(groups, 'name').map(({ name }) => name); // ['Melati 2', 'Melati 10']
 * ```
 */
export function sortGroups(
  groups: readonly GroupSummary[],
  sort: GroupSort,
): readonly GroupSummary[] {
  if (sort === 'place') return groups;
  return groups
    .map((group) => ({ group, key: toNameKey(group.name) }))
    .sort((one, other) => compareText(one.key, other.key))
    .map(({ group }) => group);
}

const maxDigits = 12;

function toNameKey(name: string): string {
  return foldName(name).replace(/\d+/g, (digits) => digits.padStart(maxDigits, '0'));
}
