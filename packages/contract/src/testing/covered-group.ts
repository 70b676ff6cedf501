import type { CoveredGroup } from '../counting/covered-group.js';

/** A KIM of village `a` in district `1`; pass what the test is about. */
export function coveredGroup(change: Partial<CoveredGroup> = {}): CoveredGroup {
  return {
    groupType: 'kim',
    level: 'village',
    districtCode: '1',
    villageCode: 'a',
    legalStatus: 'pilot',
    establishedOn: null,
    decreedOn: null,
    ...change,
  };
}
