import { groupDigits } from '../../internal/group-digits.js';
import type { Messages } from '../id.js';

const number = (value: number): string => groupDigits(value, ',');

/** One group in full, as `<kim-directory>` opens it. */
export const group: Messages['group'] = {
  back: 'Back to the list',
  gone: 'This group was not found. It may no longer be registered.',
  status: 'Legal status',
  decree: { decree: 'Decree', circular: 'Circular', deed: 'Deed', registration: 'Registration' },
  established: 'Established',
  members: 'Members',
  people: (count) => `${number(count)} ${count === 1 ? 'person' : 'people'}`,
  focus: 'Focus',
  board: 'Board',
  boardEnded: 'The board is being renewed',
  term: (from, to) => `Term ${from} – ${to}`,
  role: {
    chair: 'Chair',
    deputy_chair: 'Deputy chair',
    secretary: 'Secretary',
    treasurer: 'Treasurer',
    section_head: 'Section head',
    section_member: 'Section member',
    patron: 'Patron',
    supervisor: 'Supervisor',
    adviser: 'Adviser',
  },
  activity: 'Latest activity',
  dormant: 'No recent activity',
  channels: 'Website and social media',
  contact: 'Contact',
  showContact: 'Show contact',
  contactOf: { group: 'Group contact', office: 'Office contact', person: 'Contact person' },
  noContact: 'This contact is no longer available.',
  tooMany: (minutes) =>
    `Too many contacts were asked for. Try again in ${number(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  verified: (date) => `Checked on ${date}`,
  unverified: 'Not verified yet',
  source: (name) => `Source: ${name}`,
};
