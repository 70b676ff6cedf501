import type { DistrictCount } from '@kentongan/sdk';

import type { Messages } from '../../locales/id.js';
import type { Facet } from './filter-fields.js';

/** How many groups each value of each facet would show; a value that would show none is left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What is known of the directory. */
export interface KnownValues {
  readonly districts: readonly DistrictCount[];
  /** Left out while they are not known, as when the backend searches. */
  readonly counts: FacetCounts | undefined;
}

/** One value of a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly name: string;
  /** How many groups it would show; left out while that is not known. */
  readonly count?: number;
  readonly isChosen: boolean;
}

/**
 * The values of a facet that would show groups, in the order of the counts; districts by name.
 * Without counts, all that can occur. The one that is chosen is always among them.
 */
export function facetChoices(
  facet: Facet,
  messages: Messages,
  known: KnownValues,
  chosen: string,
): readonly FacetChoice[] {
  const names = facetNames(facet, messages, known.districts);
  const counts = known.counts?.[facet];
  const choices: FacetChoice[] = [];
  for (const [value, count] of counts ?? []) {
    // Offices write a focus as they like; the address may have it in another spelling.
    const isChosen = value.toLowerCase() === chosen.toLowerCase();
    const name = facet === 'focus' ? value : names.get(value);
    // A value that a newer backend has added has no name yet.
    if (name !== undefined) choices.push({ value, name, count, isChosen });
  }
  if (counts === undefined) {
    for (const [value, name] of names) choices.push({ value, name, isChosen: value === chosen });
  }
  if (facet === 'district') choices.sort(byName);
  if (chosen !== '' && !choices.some(({ isChosen }) => isChosen)) {
    choices.push({ value: chosen, name: names.get(chosen) ?? chosen, isChosen: true });
  }
  return choices;
}

/** The alphabet of a language would take the browser a while to load. */
function byName(one: FacetChoice, other: FacetChoice): number {
  return one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1;
}

function facetNames(
  facet: Facet,
  { directory, filters }: Messages,
  districts: KnownValues['districts'],
): ReadonlyMap<string, string> {
  switch (facet) {
    case 'district':
      return new Map(districts.map(({ code, name }) => [code, name]));
    case 'focus':
      return new Map();
    case 'legalStatus':
      return new Map(Object.entries(directory.legal));
    default:
      return new Map(Object.entries(filters[facet]));
  }
}
