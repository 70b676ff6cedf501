import type { GroupSummary } from '../group-summary.js';
import { createFolder, type Folder } from './create-folder.js';

/** What groups can be filtered by. */
export const facetNames = [
  'district',
  'villageKind',
  'groupType',
  'legalStatus',
  'activityStatus',
  'focus',
] as const;
/** One thing that groups can be filtered by. */
export type FacetName = (typeof facetNames)[number];

/**
 * Which groups are wanted: `district` by its code, `focus` by one of the office's words in any
 * spelling. What is absent or empty does not filter; an unknown value fits no group.
 */
export type GroupFilter = { readonly [Name in FacetName]?: string | undefined };

/**
 * Whether a group passes a filter.
 *
 * @example
 * ```ts
 * import { matchesGroupFilter } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const group = sampleGroupSummary({ districtCode: '35.02.17' });
 * matchesGroupFilter(group, { district: '35.02.17' }); // true
 * ```
 */
export function matchesGroupFilter(group: GroupSummary, filter: GroupFilter): boolean {
  return createMissCounter(filter)(group).count === 0;
}

/**
 * The groups that pass a filter, in the order given.
 *
 * @example
 * ```ts
 * import { filterGroups } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const groups = [sampleGroupSummary({ groupType: 'kim' })];
 * filterGroups(groups, { groupType: 'telecenter' }); // []
 * ```
 */
export function filterGroups(
  groups: readonly GroupSummary[],
  filter: GroupFilter,
): readonly GroupSummary[] {
  if (!facetNames.some((name) => filter[name])) return groups;
  const countMisses = createMissCounter(filter);
  return groups.filter((group) => countMisses(group).count === 0);
}

/** The values of a group that a filter may ask for. */
export function facetValues(group: GroupSummary, name: FacetName): readonly string[] {
  if (name === 'focus') return group.focus;
  const value = name === 'district' ? group.districtCode : group[name];
  return value === null ? [] : [value];
}

/** Which parts of a filter a group fails. */
export interface Misses {
  readonly count: number;
  /** The last part it fails. */
  readonly name: FacetName | undefined;
}

/** Makes the check of one filter. */
export function createMissCounter(
  filter: GroupFilter,
  fold: Folder = createFolder(),
): (group: GroupSummary) => Misses {
  const names = facetNames.filter((name) => filter[name]);
  const focus = fold(filter.focus ?? '');
  return (group) => {
    let count = 0;
    let missed: FacetName | undefined;
    for (const name of names) {
      const values = facetValues(group, name);
      const fits =
        name === 'focus'
          ? values.some((value) => fold(value) === focus)
          : values[0] === filter[name];
      if (fits) continue;
      count += 1;
      missed = name;
    }
    return { count, name: missed };
  };
}
