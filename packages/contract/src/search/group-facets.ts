import type { FacetValue, GroupFacets } from '../group-list.js';
import { activityStatuses, groupTypes, legalStatuses, villageKinds } from '../group-values.js';
import type { GroupSummary } from '../group-summary.js';
import { compareText } from './compare-text.js';
import { createFolder, type Folder } from './create-folder.js';
import {
  createMissCounter,
  facetNames,
  facetValues,
  type FacetName,
  type GroupFilter,
} from './group-filter.js';

/** Offices write a focus as they like; more of them than this help nobody to choose. */
const maxFocuses = 100;

/**
 * Counts for each facet how many groups each value would show, with the other filters applied.
 *
 * Districts come by code, kinds and statuses in the order of their meaning, a focus by count and
 * then by name. A value of the filter is always among them, with 0 where it would show no group.
 *
 * @param groups What the search text found, before any filter.
 * @example
 * ```ts
 * import { countFacets } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const { groupType } = countFacets([sampleGroupSummary({ groupType: 'kim' })], {});
 * groupType; // [{ value: 'kim', count: 1 }]
 * ```
 */
export function countFacets(groups: readonly GroupSummary[], filter: GroupFilter): GroupFacets {
  const fold = createFolder();
  const countMisses = createMissCounter(filter, fold);
  const counted: Record<FacetName, GroupSummary[]> = {
    district: [],
    villageKind: [],
    groupType: [],
    legalStatus: [],
    activityStatus: [],
    focus: [],
  };
  const spellings = new Map<string, string>();
  for (const group of groups) {
    for (const focus of group.focus) {
      if (!spellings.has(fold(focus))) spellings.set(fold(focus), focus);
    }
    const misses = countMisses(group);
    if (misses.count > 1) continue;
    // What fails one part only counts in the facet of that part, which does not filter itself.
    for (const name of misses.name ? [misses.name] : facetNames) counted[name].push(group);
  }

  const countOf = (name: FacetName, toKey: Folder = (value) => value) =>
    countValues(counted[name], name, { toKey, wanted: filter[name] });
  const inOrder = (name: FacetName, order: readonly string[] = []) =>
    countOf(name).sort(
      (one, other) =>
        rank(order, one.value) - rank(order, other.value) || compareText(one.value, other.value),
    );
  const focuses = countOf('focus', fold).sort(
    (one, other) => other.count - one.count || compareText(fold(one.value), fold(other.value)),
  );
  const wantedFocus = fold(filter.focus ?? '');
  return {
    district: inOrder('district'),
    villageKind: inOrder('villageKind', villageKinds),
    groupType: inOrder('groupType', groupTypes),
    legalStatus: inOrder('legalStatus', legalStatuses),
    activityStatus: inOrder('activityStatus', activityStatuses),
    // Named by the first spelling of all that was found, so that no filter changes the name.
    focus: focuses
      .map(({ value, count }) => ({ value: spellings.get(fold(value)) ?? value, count }))
      .filter(({ value }, index) => index < maxFocuses || fold(value) === wantedFocus),
  };
}

function countValues(
  groups: readonly GroupSummary[],
  name: FacetName,
  { toKey, wanted }: { readonly toKey: Folder; readonly wanted: string | undefined },
): FacetValue[] {
  const counts = new Map<string, { value: string; count: number; last?: GroupSummary }>();
  for (const group of groups) {
    for (const value of facetValues(group, name)) {
      const key = toKey(value);
      const known = counts.get(key);
      if (!known) counts.set(key, { value, count: 1, last: group });
      // An office may write the same focus twice in a group, as "UMKM" and as "umkm".
      else if (known.last !== group) {
        known.count += 1;
        known.last = group;
      }
    }
  }
  if (wanted && !counts.has(toKey(wanted))) counts.set(toKey(wanted), { value: wanted, count: 0 });
  return [...counts.values()].map(({ value, count }) => ({ value, count }));
}

/** Values that a newer backend brings come last. */
function rank(order: readonly string[], value: string): number {
  const index = order.indexOf(value);
  return index < 0 ? order.length : index;
}
