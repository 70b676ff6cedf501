import { groupDigits } from '../../internal/group-digits.js';
import type { Messages } from '../id.js';

/** What cards and table of `<kim-directory>` say beyond the list. */
export const layouts: Messages['layouts'] = {
  name: 'Name',
  village: 'Village',
  district: 'District',
  legal: 'Legal status',
  activity: 'Activity',
  members: 'Members',
  focus: 'Focus',
  memberCount: (count) => `${groupDigits(count, ',')} ${count === 1 ? 'member' : 'members'}`,
  activityStatus: { active: 'Active', dormant: 'No recent activity' },
  unknown: 'unknown',
};
