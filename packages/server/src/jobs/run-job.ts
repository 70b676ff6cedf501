import { setTimeout as delay } from 'node:timers/promises';

import type { Database } from '../db/database.ts';
import { isDatabaseUnavailable } from '../db/is-database-unavailable.ts';
import { toLogFields, type Log } from '../http/log.ts';
import type { ClaimedJob } from './job.ts';
import type { JobContext, JobHandler, JobResult } from './job-handler.ts';
import type { JobLimits } from './job-limits.ts';
import { keepLease } from './keep-lease.ts';
import { maxAttempts } from './retry-delay.ts';
import { settleJob, type JobOutcome } from './settle-job.ts';
import { toJobProblem } from './to-job-problem.ts';

/** What {@link runJob} needs. */
export interface RunJobOptions {
  readonly database: Database;
  readonly handler: JobHandler;
  readonly log: Log;
  readonly now: () => number;
  readonly limits: JobLimits;
  /** Aborted when running work must end. */
  readonly stopping: AbortSignal;
}

/** Does one claimed job, keeps its lease meanwhile, and writes how it ended. Never throws. */
export async function runJob(claimed: ClaimedJob, options: RunJobOptions): Promise<void> {
  const outcome = await tryJob(claimed, options);
  await giveUp(claimed, outcome, options);
  const { kind, regencyCode, id, attempts } = claimed.job;
  const about = { kind, regency: regencyCode, job: id, attempts };
  try {
    const isOurs = await settle(claimed, outcome, options);
    if (!isOurs) options.log.info('job-lease-lost', about);
  } catch (error) {
    // The lease will be over, and the job is done again.
    options.log.error('job-not-settled', { ...about, ...toLogFields(error) });
  }
}

/** Tells the handler that there is no further try. */
async function giveUp(
  { job }: ClaimedJob,
  outcome: JobOutcome,
  { handler, log, now }: RunJobOptions,
): Promise<void> {
  if (outcome.kind !== 'failed' || job.attempts < maxAttempts) return;
  try {
    await handler.giveUp?.(job, { problem: outcome.problem, now: now() });
  } catch (error) {
    const { kind, regencyCode, id } = job;
    log.error('job-not-given-up', { kind, regency: regencyCode, job: id, ...toLogFields(error) });
  }
}

async function tryJob(claimed: ClaimedJob, options: RunJobOptions): Promise<JobOutcome> {
  const { database, handler, log, now, limits, stopping } = options;
  const { kind, regencyCode, id, attempts } = claimed.job;
  if (attempts > maxAttempts) {
    return { kind: 'failed', problem: 'The process ended each time while it was doing this.' };
  }
  const ending = new AbortController();
  const lease = keepLease(database, claimed, {
    leaseTime: limits.leaseTime,
    onLost: () => ending.abort(new Error('The lease of the job was lost.')),
  });
  const timer = setTimeout(
    () => ending.abort(new Error(`It took longer than ${limits.runTime / 1_000} seconds.`)),
    limits.runTime,
  );
  const onStop = () => {
    timer.unref();
    lease.unref();
  };
  stopping.addEventListener('abort', onStop);
  try {
    const signal = AbortSignal.any([ending.signal, stopping]);
    const result = await runUntil(ending.signal, handler, claimed, { signal, now });
    return 'done' in result ? { kind: 'done' } : { kind: 'again', at: result.againAt };
  } catch (error) {
    if (stopping.aborted) return { kind: 'returned' };
    log.error('job-failed', {
      kind,
      regency: regencyCode,
      job: id,
      attempts,
      ...toLogFields(error),
    });
    return { kind: 'failed', problem: toJobProblem(error) };
  } finally {
    stopping.removeEventListener('abort', onStop);
    clearTimeout(timer);
    await lease.end();
  }
}

/** A handler that does not listen to its signal must not hold its place for ever. */
async function runUntil(
  ending: AbortSignal,
  handler: JobHandler,
  { job }: ClaimedJob,
  context: JobContext,
): Promise<JobResult> {
  let onAbort = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    onAbort = () => reject(ending.reason);
    ending.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([handler(job, context), ended]);
  } finally {
    ending.removeEventListener('abort', onAbort);
  }
}

/** Tries until the storage takes it: the work is done, and doing it again would be a pity. */
async function settle(
  claimed: ClaimedJob,
  outcome: JobOutcome,
  { database, now, limits, stopping }: RunJobOptions,
): Promise<boolean> {
  for (let pause = limits.storagePause; ; pause = Math.min(pause * 2, limits.storagePause * 16)) {
    try {
      return await settleJob(database.db, claimed, outcome, now());
    } catch (error) {
      if (!isDatabaseUnavailable(error) || stopping.aborted) throw error;
      await delay(pause, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
