import { groupDigits } from '../../internal/group-digits.js';
import type { Messages } from '../id.js';

const number = (value: number): string => groupDigits(value, ',');

/** The panel that narrows the list of `<kim-directory>`. */
export const filters: Messages['filters'] = {
  facet: {
    district: 'District',
    villageKind: 'Kind of village',
    groupType: 'Kind of group',
    legalStatus: 'Legal status',
    activityStatus: 'Activity',
    focus: 'Focus',
  },
  villageKind: { rural: 'Village', urban: 'Urban village', customary: 'Customary village' },
  groupType: {
    kim: 'KIM',
    kim_forum: 'KIM forum',
    traditional_media_forum: 'Traditional media forum',
    telecenter: 'Telecentre',
  },
  activityStatus: { active: 'Active', dormant: 'No recent news', unknown: 'Not known' },
  all: 'All',
  choice: (name, count) => `${name} (${number(count)})`,
  sort: 'Sort by',
  byPlace: 'District and village',
  byName: 'Name of the group',
  show: (count) =>
    count === 0 ? 'Nothing matches' : `Show ${number(count)} ${count === 1 ? 'group' : 'groups'}`,
  close: 'Close filters',
  chosen: 'Filters in force',
  remove: 'Remove filter',
  removeAll: 'Remove all filters',
};
