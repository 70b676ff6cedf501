import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Clocks of machines that share a database differ by far less. */
const clockDifference = 3_600_000;

/**
 * Makes due what was last written at a time that is still to come: the clock was ahead and has been
 * set back, so that the time to run means nothing. Nothing of it would happen for as long as the
 * clock was ahead.
 *
 * Returns how many jobs it was.
 */
export async function bringJobsForward(db: Kysely<Tables>, now: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ run_at: now, updated_at: now })
    .where('state', '=', 'waiting')
    .where('lease_id', 'is', null)
    .where('run_at', '>', now)
    .where('updated_at', '>', now + clockDifference)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
