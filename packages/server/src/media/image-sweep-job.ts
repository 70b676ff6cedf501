import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { sweepPause } from './image-jobs.ts';
import { removeUnusedImages } from './remove-unused-images.ts';

/** An image may be stored before the activity that shows it. */
const grace = 3_600_000;

/** Makes the handler that removes what no activity shows any more, every day. */
export function createImageSweepJob(db: Kysely<Tables>): JobHandler {
  return async ({ regencyCode }, { now }) => {
    await db
      .transaction()
      .execute((transaction) =>
        removeUnusedImages(transaction, { regencyCode, before: now() - grace }),
      );
    const { left } = await db
      .selectFrom('image')
      .select((eb) => eb.fn.countAll<number>().as('left'))
      .where('regency_code', '=', regencyCode)
      .executeTakeFirstOrThrow();
    // The next image puts the job again.
    return Number(left) === 0 ? { done: true } : { againAt: now() + sweepPause };
  };
}
