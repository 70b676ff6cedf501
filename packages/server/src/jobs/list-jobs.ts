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
