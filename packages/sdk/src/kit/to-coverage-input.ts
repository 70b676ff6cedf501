import type { Group } from '@kentongan/contract';
import type { CoveredGroup, CoverageInput } from '@kentongan/contract/counting';

import type { BackendData } from './backend-data.js';

/** Hands the data of a test backend to the very count of the backend. */
export function toCoverageInput({ regency, areas, groups }: BackendData): CoverageInput {
  return {
    areas,
    groups: groups.map(toCoveredGroup),
    denominator: regency.coverageDenominator,
    asOf: regency.updatedAt.slice(0, 10),
  };
}

function toCoveredGroup(group: Group): CoveredGroup {
  const { groupType, level, areaCode, districtCode, legalStatus, establishedOn } = group;
  const isOfVillage = level === 'village' || level === 'neighborhood';
  const decreedOn = group.decrees
    .flatMap(({ kind, issuedOn }) => (kind === 'decree' && issuedOn !== null ? [issuedOn] : []))
    .sort()[0];
  return {
    ...{ groupType, level, districtCode, legalStatus, establishedOn },
    villageCode: isOfVillage ? areaCode : null,
    decreedOn: decreedOn ?? null,
  };
}
