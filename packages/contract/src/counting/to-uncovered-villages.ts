import type { UncoveredVillages } from '../coverage-villages.js';
import { countedVillages } from './counted-villages.js';
import { coveredVillage } from './covers.js';
import type { CoverageInput } from './coverage-input.js';

/**
 * The counted villages that no KIM covers, with the districts of the regency.
 *
 * @example
 * ```ts
 * import { toUncoveredVillages } from '@kentongan/contract/counting';
 * import { sampleAreas } from '@kentongan/contract/testing';
 *
 * const input = { areas: sampleAreas(), groups: [], denominator: 'all', asOf: '2026-01-02' };
 * toUncoveredVillages(input).villages.length; // 1
 * ```
 */
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
