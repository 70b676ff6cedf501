import type { Coverage, CoverageMeasure, CoverageTarget } from '../coverage.js';
import type { Village } from '../area.js';
import type { VillageKind } from '../group-values.js';
import { countedVillages } from './counted-villages.js';
import type { CoverageAim, CoverageInput } from './coverage-input.js';
import type { CoveredGroup } from './covered-group.js';
import { coveredDistrict, coveredVillage, isKim } from './covers.js';
import { toGrowth } from './to-growth.js';

/**
 * Computes coverage: distinct villages with a KIM ÷ villages, and the same for districts.
 *
 * @example
 * ```ts
 * import { toCoverage } from '@kentongan/contract/counting';
 * import { sampleAreas } from '@kentongan/contract/testing';
 *
 * const input = { areas: sampleAreas(), groups: [], denominator: 'all', asOf: '2026-01-02' };
 * toCoverage(input).villagesWithGroup; // 0
 * ```
 */
export function toCoverage(input: CoverageInput): Coverage {
  const { areas, groups, denominator, targets = [], asOf } = input;
  const villagesCovered = new Set(groups.map(coveredVillage));
  const districtsCovered = new Set(groups.map(coveredDistrict));
  const countVillages = (villages: readonly Village[]) => ({
    villagesTotal: villages.length,
    villagesWithGroup: villages.filter(({ code }) => villagesCovered.has(code)).length,
  });
  const countGroups = (some: readonly CoveredGroup[]) => ({
    groupsTotal: some.length,
    kimTotal: some.filter(isKim).length,
  });
  const ofKind = (kind: VillageKind) =>
    countVillages(areas.villages.filter((village) => village.kind === kind));
  const ofStatus = (status: string) =>
    groups.filter(({ legalStatus }) => legalStatus === status).length;

  const counted = countedVillages(areas, denominator);
  const districts = areas.districts.map(({ code, name }) => ({
    code,
    name,
    ...countVillages(counted.filter(({ districtCode }) => districtCode === code)),
    ...countGroups(groups.filter(({ districtCode }) => districtCode === code)),
  }));
  const totals = {
    villages: counted.length,
    districts: districts.length,
    groups: counted.length,
  } satisfies Record<CoverageMeasure, number>;

  return {
    regencyCode: areas.regencyCode,
    asOf,
    denominator,
    ...countVillages(counted),
    districtsTotal: districts.length,
    districtsWithGroup: districts.filter(({ code }) => districtsCovered.has(code)).length,
    ...countGroups(groups),
    byVillageKind: {
      rural: ofKind('rural'),
      urban: ofKind('urban'),
      customary: ofKind('customary'),
    },
    byLegalStatus: {
      pilot: ofStatus('pilot'),
      decreed: ofStatus('decreed'),
      incorporated: ofStatus('incorporated'),
    },
    areaDatasetVersion: areas.source.version,
    areaSource: areas.source,
    districts,
    targets: targets.map((target) => toTarget(target, totals[target.measure])),
    growth: toGrowth(groups, counted, asOf),
  };
}

/** A share becomes the whole number that reaches it. */
function toTarget({ measure, value, unit, due }: CoverageAim, total: number): CoverageTarget {
  return unit === 'percent'
    ? { measure, count: Math.ceil((value * total) / 100), percent: value, due }
    : { measure, count: value, percent: null, due };
}
