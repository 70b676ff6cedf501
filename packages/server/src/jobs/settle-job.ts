import { sql, type Kysely, type RawBuilder } from 'kysely';

import type { JobTable, Tables } from '../db/tables.ts';
import type { ClaimedJob } from './job.ts';
import { unleased } from './job-lease.ts';
import { maxAttempts, retryDelay } from './retry-delay.ts';

/** How a try ended. */
export type JobOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: string }
  /** It was interrupted, and the try does not count. */
  | { readonly kind: 'returned' };

/** Recurring work waits at least so long, so that a mistake in its time cannot make it spin. */
const shortestPause = 1_000;

/**
 * Writes how a try ended and gives the lease back, in one step.
 *
 * `false` says that the lease was ours no more, and nothing was written.
 */
export async function settleJob(
  db: Kysely<Tables>,
  claimed: ClaimedJob,
  outcome: JobOutcome,
  now: number,
): Promise<boolean> {
  if (outcome.kind === 'done') {
    const { numDeletedRows } = await db
      .deleteFrom('job')
      .where('regency_code', '=', claimed.job.regencyCode)
      .where('id', '=', claimed.job.id)
      .where('lease_id', '=', claimed.leaseId)
      .where('version', '=', claimed.version)
      .executeTakeFirst();
    if (numDeletedRows > 0n) return true;
  }
  const { runAt, state, attempts } = toChange(claimed, outcome, now);
  // What was put while it ran is new work, due at the time it was put for.
  const unlessPut = <Value>(value: Value, otherwise: RawBuilder<unknown>) =>
    sql<Value>`case when version = ${claimed.version} then ${value} else ${otherwise} end`;
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({
      ...unleased,
      ...(outcome.kind === 'returned' ? {} : { problem: problemOf(outcome) }),
      state: unlessPut(state, sql.lit('waiting')),
      attempts: unlessPut(attempts, sql.lit(0)),
      run_at: unlessPut(runAt, sql.ref('run_at')),
      updated_at: now,
    })
    .where('regency_code', '=', claimed.job.regencyCode)
    .where('id', '=', claimed.job.id)
    .where('lease_id', '=', claimed.leaseId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Change extends Pick<JobTable, 'state' | 'attempts'> {
  readonly runAt: number;
}

function toChange({ job }: ClaimedJob, outcome: JobOutcome, now: number): Change {
  switch (outcome.kind) {
    case 'done':
      return { state: 'waiting', attempts: 0, runAt: now };
    case 'again':
      return { state: 'waiting', attempts: 0, runAt: Math.max(outcome.at, now + shortestPause) };
    case 'returned':
      return { state: 'waiting', attempts: job.attempts - 1, runAt: now };
    case 'failed':
      return {
        state: job.attempts >= maxAttempts ? 'failed' : 'waiting',
        attempts: job.attempts,
        runAt: now + retryDelay(job.attempts),
      };
  }
}

function problemOf(outcome: JobOutcome): string | null {
  return outcome.kind === 'failed' ? outcome.problem : null;
}
