import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';
import { removeJob } from '../jobs/remove-job.ts';
import type { FeedKey } from './feed-repository.ts';
import { toHarvestJob } from './harvest-job.ts';

/** Stops looking at a feed until staff resume it. What it has brought stays. */
export async function pauseFeed(db: Kysely<Tables>, feed: FeedKey, now: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('feed')
      .set({ state: 'paused', pause_reason: 'staff', next_check_at: null, updated_at: now })
      .where('regency_code', '=', feed.regencyCode)
      .where('id', '=', feed.id)
      .execute();
    await removeJob(transaction, toHarvestJob(feed));
  });
}

/** Looks at a feed again from now on, with all its patience. */
export async function resumeFeed(db: Kysely<Tables>, feed: FeedKey, now: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('feed')
      .set({
        state: 'active',
        pause_reason: null,
        failing_since: null,
        failure_count: 0,
        problem_code: null,
        problem_detail: null,
        next_check_at: now,
        updated_at: now,
      })
      .where('regency_code', '=', feed.regencyCode)
      .where('id', '=', feed.id)
      .execute();
    await putJob(transaction, { ...toHarvestJob(feed), runAt: now });
  });
}
