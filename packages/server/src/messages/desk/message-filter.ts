import { sql, type RawBuilder, type SqlBool } from 'kysely';

import type { EndpointInput, listStaffMessages } from '@kentongan/contract';

import { openStates } from './to-staff-message.ts';

/** Which messages to list; the contract's query without its cursor. */
export type MessageFilter = Omit<
  NonNullable<EndpointInput<typeof listStaffMessages>['query']>,
  'cursor' | 'limit'
>;

/** The filter as a condition on rows of `message as m` and their `information_group as g`. */
export function matchesFilter(
  { status, topic, district, assignee, overdue }: MessageFilter,
  now: number,
): RawBuilder<SqlBool> {
  const conditions = [
    status && sql<SqlBool>`m.status = ${status}`,
    topic && sql<SqlBool>`m.topic = ${topic}`,
    // The code of a village begins with that of its district.
    district &&
      sql<SqlBool>`(g.district_code = ${district} or m.village_code like ${`${district}.%`})`,
    assignee && sql<SqlBool>`m.assignee = ${assignee}`,
    overdue && sql<SqlBool>`m.due_at < ${now} and m.status in (${sql.join(openStates)})`,
  ].filter((condition) => condition !== undefined && condition !== '');
  return conditions.length === 0
    ? sql<SqlBool>`1 = 1`
    : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
