import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type * as z from 'zod/mini';

import type { listActivities } from '@kentongan/contract';

import type { DatabaseEngine } from '../db/database.ts';
import { activityCategoriesInPostgres } from '../db/text-index-in-postgres.ts';
import { startOfDay } from '../time/start-of-day.ts';

/** Which activities to list; the contract's query without its cursor. */
export type ActivityFilter = Omit<z.output<typeof listActivities.query>, 'cursor' | 'limit'>;

/** Where and whose activities are filtered. */
export interface FilteredRegency {
  readonly engine: DatabaseEngine;
  readonly regencyCode: string;
  /** In which the days of the filter begin and end. */
  readonly timeZone: string;
  /** What the search text of the filter asks for. */
  readonly search: RawBuilder<SqlBool> | undefined;
}

/** What rows of the table `activity as a` must fulfil. */
export function activityConditions(
  filter: ActivityFilter,
  { engine, regencyCode, timeZone, search }: FilteredRegency,
): RawBuilder<SqlBool> {
  const { type, category, group, district, from, to, eventsFrom, eventsBefore } = filter;
  const groupsWhere = (condition: RawBuilder<unknown>) => sql`(
    select id from information_group where regency_code = ${regencyCode} and ${condition})`;
  const startOf = (day: string) => startOfDay(day, timeZone);
  const conditions = [
    type && sql`a.type = ${type}`,
    group && sql`a.group_id = ${groupsWhere(sql`slug = ${group}`)}`,
    district && sql`a.group_id in ${groupsWhere(sql`district_code = ${district}`)}`,
    from && sql`a.published_at >= ${startOf(from)}`,
    to && sql`a.published_at < ${startOf(to) + millisecondsPerDay}`,
    (eventsFrom ?? eventsBefore) && sql`a.starts_at is not null`,
    eventsFrom && sql`coalesce(a.ends_at, a.starts_at) >= ${startOf(eventsFrom)}`,
    eventsBefore && sql`coalesce(a.ends_at, a.starts_at) < ${startOf(eventsBefore)}`,
    category && hasCategory(category, engine),
    search,
  ].filter((condition) => condition !== undefined && condition !== '');
  return conditions.length === 0
    ? sql<SqlBool>`1 = 1`
    : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Categories are a JSON array of codes, which hold no quotes themselves. */
function hasCategory(category: string, engine: DatabaseEngine): RawBuilder<unknown> {
  return engine === 'postgres'
    ? sql`${activityCategoriesInPostgres} @> ${JSON.stringify([category])}::jsonb`
    : sql`instr(a.categories, ${`"${category}"`}) > 0`;
}

const millisecondsPerDay = 86_400_000;
