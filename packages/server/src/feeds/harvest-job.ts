import type { Kysely } from 'kysely';

import { createMutex } from '../db/mutex.ts';
import type { Tables } from '../db/tables.ts';
import type { Log } from '../http/log.ts';
import type { JobHandler, JobResult } from '../jobs/job-handler.ts';
import type { Job, JobKey } from '../jobs/job.ts';
import type { PauseReason } from './feed-state.ts';
import { findFeed, type FeedKey } from './feed-repository.ts';
import { harvestFeed, type HarvestOptions } from './harvest-feed.ts';

/** Looks at one feed, again and again; the subject is its id. */
export const feedHarvestKind = 'feed.harvest';

/** What {@link createHarvestJob} needs. */
export interface HarvestJobOptions extends Omit<HarvestOptions, 'now' | 'signal' | 'writers'> {
  readonly db: Kysely<Tables>;
  readonly log: Log;
}

/** Names the job that harvests a feed. */
export function toHarvestJob({ regencyCode, id }: FeedKey): JobKey {
  return { regencyCode, kind: feedHarvestKind, subject: id };
}

/**
 * Makes the handler that harvests feeds. A feed that cannot be read is no failed job: it keeps its
 * own count, and is paused and logged when it has failed for two weeks.
 */
export function createHarvestJob({ db, log, ...options }: HarvestJobOptions): JobHandler {
  const writers = createMutex();
  const work: JobHandler = async (
    { regencyCode, subject: id },
    { signal, now },
  ): Promise<JobResult> => {
    const feed = await findFeed(db, { regencyCode, id });
    if (!feed || feed.state !== 'active') return { done: true };
    // It may have been looked at just now, by hand or before a crash.
    if (feed.next_check_at !== null && feed.next_check_at > now()) {
      return { againAt: feed.next_check_at };
    }
    const result = await harvestFeed(db, feed, {
      ...options,
      ...{ writers, now, signal },
      isGathered: true,
    });
    if (result.kind !== 'overtaken' && result.pauseReason !== null) {
      log.error('feed-paused', { regency: regencyCode, feed: id, reason: result.pauseReason });
    } else if (result.kind === 'failed') {
      log.info('feed-refused', { regency: regencyCode, feed: id, code: result.code });
    }
    return result.nextCheckAt === null ? { done: true } : { againAt: result.nextCheckAt };
  };
  return Object.assign(work, {
    async giveUp({ regencyCode, subject: id }: Job, { problem, now }: GivenUp) {
      await pauseBroken(db, { regencyCode, id }, { problem, now });
      log.error('feed-paused', { regency: regencyCode, feed: id, reason: 'broken' });
    },
  });
}

/** A feed at which our own work ends each time is shown as paused: nobody looks at it any more. */
async function pauseBroken(
  db: Kysely<Tables>,
  { regencyCode, id }: FeedKey,
  { problem, now }: GivenUp,
): Promise<void> {
  await db
    .updateTable('feed')
    .set({
      state: 'paused',
      pause_reason: 'broken' satisfies PauseReason,
      problem_code: 'broken',
      problem_detail: problem,
      next_check_at: null,
      updated_at: now,
    })
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .where('state', '=', 'active')
    .execute();
}

interface GivenUp {
  readonly problem: string;
  readonly now: number;
}
