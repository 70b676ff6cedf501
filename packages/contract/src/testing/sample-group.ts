import type { GroupSummary } from '../group-summary.js';

/** A group for tests. Its name and place are those of the slug unless they are given. */
export function sampleGroup(
  fields: Partial<GroupSummary> & { readonly slug: string },
): GroupSummary {
  return {
    name: fields.slug,
    groupType: 'kim',
    level: 'village',
    areaCode: '35.02.01.2001',
    districtCode: '35.02.01',
    districtName: 'Slahung',
    villageName: null,
    villageKind: 'rural',
    legalStatus: 'pilot',
    activityStatus: 'unknown',
    memberCount: null,
    focus: [],
    hasContact: false,
    ...fields,
  };
}
