import type { Updateable } from 'kysely';

import type { Database } from '../db/database.ts';
import type { JobTable } from '../db/tables.ts';
import type { ClaimedJob } from './job.ts';
import { leaseClock } from './lease-clock.ts';

/** Makes a lease last `leaseTime` from now on. `false` says that it is ours no more. */
export async function renewLease(
  { db, engine }: Database,
  { job, leaseId }: ClaimedJob,
  leaseTime: number,
): Promise<boolean> {
  const clock = leaseClock(engine);
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set((eb) => ({ leased_until: eb(clock, '+', leaseTime) }))
    .where('regency_code', '=', job.regencyCode)
    .where('id', '=', job.id)
    .where('lease_id', '=', leaseId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Columns of a row nobody holds. */
export const unleased = {
  lease_id: null,
  leased_until: null,
} as const satisfies Updateable<JobTable>;
