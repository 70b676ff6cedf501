import type { DistrictCount } from '@kentongan/sdk';

import type { Messages } from '../../locales/id.js';
import type { Facet } from './filter-fields.js';

/** How many groups each value of each facet leaves. A value that no group has is left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** One value of a facet. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** How many groups it leaves; left out while that is not known. */
  readonly count?: number;
}

/** The values of a facet that occur in the directory; without counts, all that can occur. */
export function facetChoices(
  facet: Facet,
  names: ReadonlyMap<string, string>,
  counts: FacetCounts | undefined,
): readonly Choice[] {
  if (counts === undefined) return [...names].map(([value, name]) => ({ value, name }));
  const known = counts[facet];
  return [...names].flatMap(([value, name]) => {
    const count = known.get(value);
    return count === undefined ? [] : [{ value, name, count }];
  });
}

/** The values of a facet with their names, in the order in which they are shown. */
export function facetNames(
  facet: Facet,
  { directory, filters }: Messages,
  { districts, counts }: KnownValues,
): ReadonlyMap<string, string> {
  switch (facet) {
    case 'district':
      return sorted(districts.map(({ code, name }) => [code, name]));
    case 'focus':
      return sorted([...(counts?.focus.keys() ?? [])].map((focus) => [focus, focus]));
    case 'legalStatus':
      return new Map(Object.entries(directory.legal));
    default:
      return new Map(Object.entries(filters[facet]));
  }
}

/** What is known of the directory. */
export interface KnownValues {
  readonly districts: readonly DistrictCount[];
  readonly counts: FacetCounts | undefined;
}

/** By name. The alphabet of the browser's language would take its data a while to load. */
function sorted(names: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    [...names].sort(([, one], [, other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
  );
}
