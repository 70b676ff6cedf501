import type { CoveredGroup } from './covered-group.js';

/** Whether a group is a KIM. Forums, arts groups and telecentres are listed with them and are none. */
export function isKim({ groupType }: Pick<CoveredGroup, 'groupType'>): boolean {
  return groupType === 'kim';
}

/** The village a group covers: that of a KIM of a village or of a part of one. */
export function coveredVillage(group: CoveredGroup): string | null {
  return isKim(group) ? group.villageCode : null;
}

/** The district a group covers: that of a KIM, or of the forum of a district's KIM. */
export function coveredDistrict(group: CoveredGroup): string | null {
  const isForum = group.groupType === 'kim_forum' && group.level === 'district';
  return isKim(group) || isForum ? group.districtCode : null;
}
