import type { UncoveredVillages } from '@kentongan/contract';

import { countedVillages } from './counted-villages.ts';
import { coveredVillage } from './covers.ts';
import type { CoverageInput } from './to-coverage.ts';

/** The counted villages that no KIM covers, with the districts of the regency. */
export function toUncoveredVillages(input: CoverageInput): UncoveredVillages {
  const { areas, groups, denominator, asOf } = input;
  const covered = new Set(groups.map(coveredVillage));
  return {
    ...areas,
    asOf,
    denominator,
    villages: countedVillages(areas, denominator).filter(({ code }) => !covered.has(code)),
  };
}
