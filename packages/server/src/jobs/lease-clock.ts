import { sql, type RawBuilder } from 'kysely';

import type { DatabaseEngine } from '../db/database.ts';

/**
 * A lease that has so many times its full time left was given by a clock that was ahead, and holds
 * no more: nobody knows when that clock's time will come.
 */
export const impossibleLease = 60;

/**
 * The time in milliseconds by the clock of the database.
 *
 * Leases are measured by this one clock, because those of several machines differ.
 */
export function leaseClock(engine: DatabaseEngine): RawBuilder<number> {
  return engine === 'postgres'
    ? sql<number>`floor(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}
