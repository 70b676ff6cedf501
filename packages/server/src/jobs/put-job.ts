import { randomUUID } from 'node:crypto';

import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobKey } from './job.ts';

/** A job to be done. */
export interface NewJob extends JobKey {
  /** Anything JSON can hold, without personal data. @defaultValue null */
  readonly payload?: unknown;
  /** Milliseconds. */
  readonly runAt: number;
}

/**
 * Writes a job in the transaction of what it follows from.
 *
 * One that is there already gets the earlier of both times and the new payload, and is tried again
 * if it had failed. One that is being done now is done once more at the new time.
 */
export async function putJob(db: Kysely<Tables>, job: NewJob): Promise<void> {
  const { regencyCode, kind, subject, payload = null, runAt } = job;
  const now = Date.now();
  await db
    .insertInto('job')
    .values({
      regency_code: regencyCode,
      id: randomUUID(),
      kind,
      subject,
      payload: JSON.stringify(payload),
      state: 'waiting',
      run_at: runAt,
      attempts: 0,
      leased_until: null,
      lease_id: null,
      version: 1,
      problem: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['regency_code', 'kind', 'subject']).doUpdateSet({
        payload: sql`excluded.payload`,
        state: 'waiting',
        // The time of a leased row is past and has been used.
        run_at: sql`case when job.state = 'waiting' and job.lease_id is null
          and job.run_at < excluded.run_at then job.run_at else excluded.run_at end`,
        attempts: sql`case when job.state = 'failed' then 0 else job.attempts end`,
        problem: sql`case when job.state = 'failed' then null else job.problem end`,
        version: sql`job.version + 1`,
        updated_at: sql`excluded.updated_at`,
      }),
    )
    .execute();
}
