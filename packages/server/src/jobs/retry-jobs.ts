import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobFilter } from './list-jobs.ts';

/** Lets failed jobs be tried again from now on, and tells how many. */
export async function retryJobs(
  db: Kysely<Tables>,
  { regencyCode, kind }: Omit<JobFilter, 'isFailed'>,
  now: number,
): Promise<number> {
  let query = db
    .updateTable('job')
    .set({ state: 'waiting', attempts: 0, run_at: now, updated_at: now })
    .where('state', '=', 'failed');
  if (regencyCode !== undefined) query = query.where('regency_code', '=', regencyCode);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}
