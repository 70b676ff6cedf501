import { groupDigits } from '../../internal/group-digits.js';
import type { Messages } from '../id.js';

const number = (value: number): string => groupDigits(value, ',');
const groups = (count: number): string =>
  `${number(count)} KIM ${count === 1 ? 'group' : 'groups'}`;

/** The list of `<kim-directory>` and its search. */
export const directory: Messages['directory'] = {
  label: 'KIM directory',
  search: 'Search for a group, village or district',
  clear: 'Clear search',
  filter: 'Filter',
  waiting: 'Searching…',
  found: (count) => `${groups(count)} found`,
  notFound: (text) =>
    `Nothing matches “${text}”. Check the spelling, or search for the village or district alone.`,
  count: (count) => groups(count),
  summary: (count, villages) =>
    `${groups(count)} in ${number(villages)} ${villages === 1 ? 'village' : 'villages'}`,
  regencyLevel: 'Whole regency',
  showMore: 'Show more',
  legal: { pilot: 'Pilot', decreed: 'Decreed', incorporated: 'Legal entity' },
};
