import type { UncoveredVillages } from '../coverage-villages.js';
import type { Coverage } from '../coverage.js';
import { sampleAreas } from './area-samples.js';
import { sampleAreaSource } from './sample-area-source.js';

/**
 * Ponorogo as of 2025: 230 of 307 villages, 21 of 21 districts.
 *
 * @example
 * ```ts
 * import { sampleCoverage } from '@kentongan/contract/testing';
 *
 * sampleCoverage({ villagesWithGroup: 1 }).villagesWithGroup; // 1
 * ```
 */
export function sampleCoverage(change: Partial<Coverage> = {}): Coverage {
  return {
    regencyCode: '35.02',
    asOf: '2026-01-02',
    denominator: 'rural_and_urban',
    villagesTotal: 307,
    villagesWithGroup: 230,
    districtsTotal: 21,
    districtsWithGroup: 21,
    groupsTotal: 236,
    byVillageKind: {
      rural: { villagesTotal: 281, villagesWithGroup: 213 },
      urban: { villagesTotal: 26, villagesWithGroup: 17 },
      customary: { villagesTotal: 0, villagesWithGroup: 0 },
    },
    byLegalStatus: { pilot: 44, decreed: 192, incorporated: 0 },
    areaDatasetVersion: '4.0.1',
    areaSource: sampleAreaSource,
    districts: [
      {
        code: '35.02.01',
        name: 'Slahung',
        villagesTotal: 22,
        villagesWithGroup: 15,
        groupsTotal: 17,
      },
      {
        code: '35.02.02',
        name: 'Ngrayun',
        villagesTotal: 11,
        villagesWithGroup: 8,
        groupsTotal: 8,
      },
      { code: '35.02.20', name: 'Jambon', villagesTotal: 13, villagesWithGroup: 0, groupsTotal: 0 },
    ],
    targets: [],
    ...change,
  };
}

/**
 * One village without a KIM.
 *
 * @example
 * ```ts
 * import { sampleUncoveredVillages } from '@kentongan/contract/testing';
 *
 * sampleUncoveredVillages({ districts: [] }).districts; // []
 * ```
 */
export function sampleUncoveredVillages(
  change: Partial<UncoveredVillages> = {},
): UncoveredVillages {
  return { ...sampleAreas(), asOf: '2026-01-02', denominator: 'rural_and_urban', ...change };
}
