import type { GroupFacets, GroupSummary } from '@kentongan/contract';
import * as kit from '@kentongan/contract/testing';

export const groupSummary: GroupSummary = kit.sampleGroupSummary();
export const group = kit.sampleGroup();
export const contact = kit.sampleContact();
export const regency = kit.sampleRegency();
export const areas = kit.sampleAreas();
export const directory = kit.sampleDirectory({ total: 1, groups: [groupSummary] });
export const coverage = kit.sampleCoverage();
export const uncoveredVillages = kit.sampleUncoveredVillages();
export const activity = kit.sampleActivity();
export const message = kit.sampleMessage();
export const receipt = kit.sampleReceipt();

export const groupFacets: GroupFacets = {
  district: [{ value: '35.02.01', count: 1 }],
  villageKind: [{ value: 'rural', count: 1 }],
  groupType: [{ value: 'kim', count: 1 }],
  legalStatus: [{ value: 'decreed', count: 1 }],
  activityStatus: [{ value: 'unknown', count: 1 }],
  focus: [{ value: 'Pertanian', count: 1 }],
};
