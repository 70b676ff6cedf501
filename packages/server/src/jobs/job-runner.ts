import { setTimeout as delay } from 'node:timers/promises';

import type { Database } from '../db/database.ts';
import { toLogFields, type Log } from '../http/log.ts';
import { claimJobs } from './claim-jobs.ts';
import type { ClaimedJob } from './job.ts';
import type { JobHandlers } from './job-handler.ts';
import { defaultJobLimits, type JobLimits } from './job-limits.ts';
import { runJob } from './run-job.ts';
import { createWakeablePause } from './wakeable-pause.ts';

/** What {@link createJobRunner} needs. */
export interface JobRunnerOptions {
  readonly database: Database;
  /** Jobs of other kinds are left to other processes. */
  readonly handlers: JobHandlers;
  readonly log: Log;
  /** Jobs at a time. @defaultValue 4 */
  readonly concurrency?: number;
  /** Milliseconds. @defaultValue `Date.now` */
  readonly now?: () => number;
  readonly limits?: Partial<JobLimits>;
}

/** Does jobs as they become due. */
export interface JobRunner {
  /** Looks for work from now on. A storage that is away is tried again and again. */
  start(): void;
  /** Takes no more work, lets running work finish or be interrupted, and gives its leases back. */
  stop(): Promise<void>;
  /**
   * Does all that is due, and what becomes due by it, without `start`.
   *
   * @throws when the storage is away.
   */
  runDue(): Promise<void>;
  /** Looks for work at once; to be called after a transaction that has put some. */
  wake(): void;
}

/** Makes a runner that does nothing yet. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { database, handlers, log, concurrency = 4, now = Date.now } = options;
  const limits = { ...defaultJobLimits, ...options.limits };
  const kinds = Object.keys(handlers);
  const running = new Set<Promise<void>>();
  const pause = createWakeablePause();
  const stopping = new AbortController();
  let isStopped = false;
  let loop = Promise.resolve();

  const begin = (claimed: ClaimedJob) => {
    const handler = handlers[claimed.job.kind];
    // Only kinds with a handler are claimed.
    if (!handler) throw new Error(`No handler does "${claimed.job.kind}"`);
    const { signal } = stopping;
    const work = runJob(claimed, { database, handler, log, now, limits, stopping: signal });
    running.add(work);
    void work.finally(() => {
      running.delete(work);
      // There is a place again, and the job may have put another.
      pause.wake();
    });
  };

  /** Fills the free places. `false` says that no more is due. */
  const fill = async (): Promise<boolean> => {
    const limit = concurrency - running.size;
    const claimed = await claimJobs(database, {
      kinds,
      limit,
      now: now(),
      leaseTime: limits.leaseTime,
    });
    for (const job of claimed) begin(job);
    return claimed.length > 0;
  };

  const look = async () => {
    let failures = 0;
    while (!isStopped) {
      try {
        await fill();
        failures = 0;
        await pause.wait(limits.pollInterval * (0.75 + Math.random() / 2));
      } catch (error) {
        if (failures === 0) log.error('jobs-not-readable', toLogFields(error));
        await pause.wait(limits.storagePause * 2 ** Math.min(failures, 4));
        failures += 1;
      }
    }
  };

  return {
    start() {
      loop = look();
    },

    async stop() {
      isStopped = true;
      pause.wake();
      await loop;
      await waitFor(running, limits.stopTime);
      stopping.abort(new Error('The server stops.'));
      await waitFor(running, limits.stopTime);
    },

    async runDue() {
      try {
        while ((await fill()) || running.size > 0) {
          if (running.size > 0) await Promise.race(running);
        }
      } finally {
        await Promise.all(running);
      }
    },

    wake: () => pause.wake(),
  };
}

async function waitFor(running: ReadonlySet<Promise<void>>, milliseconds: number): Promise<void> {
  const limit = new AbortController();
  await Promise.race([
    Promise.all(running),
    delay(milliseconds, undefined, { signal: limit.signal }).catch(() => undefined),
  ]);
  limit.abort();
}
