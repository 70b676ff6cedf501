import type {
  Areas,
  Coverage,
  CoverageDenominator,
  Village,
  VillageKind,
} from '@kentongan/contract';

/** Where a group is and what it is on paper; all that coverage asks of it. */
export interface CoveredGroup {
  readonly districtCode: string | null;
  /** Set for groups of a village or of a part of one. */
  readonly villageCode: string | null;
  readonly legalStatus: string;
}

/** What coverage is computed from. */
export interface CoverageInput {
  readonly areas: Areas;
  readonly groups: readonly CoveredGroup[];
  readonly denominator: CoverageDenominator;
  /** The day in the regency's time zone. */
  readonly asOf: string;
}

/** Computes coverage: distinct villages with a group ÷ villages, and the same for districts. */
export function toCoverage({ areas, groups, denominator, asOf }: CoverageInput): Coverage {
  const covered = new Set(groups.map(({ villageCode }) => villageCode));
  const countVillages = (villages: readonly Village[]) => ({
    villagesTotal: villages.length,
    villagesWithGroup: villages.filter(({ code }) => covered.has(code)).length,
  });
  const ofKind = (kind: VillageKind) =>
    countVillages(areas.villages.filter((village) => village.kind === kind));
  const ofStatus = (status: string) =>
    groups.filter(({ legalStatus }) => legalStatus === status).length;

  const counted = areas.villages.filter(
    ({ kind }) => denominator === 'rural_and_urban' || kind !== 'urban',
  );
  const districts = areas.districts.map(({ code, name }) => ({
    code,
    name,
    ...countVillages(counted.filter(({ districtCode }) => districtCode === code)),
    groupsTotal: groups.filter(({ districtCode }) => districtCode === code).length,
  }));

  return {
    regencyCode: areas.regencyCode,
    asOf,
    denominator,
    ...countVillages(counted),
    districtsTotal: districts.length,
    districtsWithGroup: districts.filter(({ groupsTotal }) => groupsTotal > 0).length,
    groupsTotal: groups.length,
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
  };
}
