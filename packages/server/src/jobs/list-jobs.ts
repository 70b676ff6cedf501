import type { Kysely } from 'kysely';

import type { JobTable, Tables } from '../db/tables.ts';

/** Which jobs are meant. */
export interface JobFilter {
  readonly regencyCode?: string | undefined;
  readonly kind?: string | undefined;
  readonly isFailed?: boolean | undefined;
}

/** A job as operators see it. */
export type ListedJob = Pick<
  JobTable,
  'regency_code' | 'kind' | 'subject' | 'state' | 'run_at' | 'attempts' | 'leased_until' | 'problem'
>;

/** Reads jobs, the next due first. */
export async function listJobs(db: Kysely<Tables>, filter: JobFilter): Promise<ListedJob[]> {
  const { regencyCode, kind, isFailed = false } = filter;
  return db
    .selectFrom('job')
    .select([
      'regency_code',
      'kind',
      'subject',
      'state',
      'run_at',
      'attempts',
      'leased_until',
      'problem',
    ])
    .$if(regencyCode !== undefined, (query) => query.where('regency_code', '=', regencyCode ?? ''))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(isFailed, (query) => query.where('state', '=', 'failed'))
    .orderBy('run_at')
    .orderBy('id')
    .execute();
}

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
