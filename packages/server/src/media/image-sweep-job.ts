import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { removeJob } from '../jobs/remove-job.ts';
import { bumpRevision } from '../regencies/bump-revision.ts';
import { addPreviews } from './add-previews.ts';
import { imageFetchKind, sweepPause } from './image-jobs.ts';
import { isUsed } from './is-used.ts';
import { processImage } from './process-image.ts';

/** An image may be stored before the activity that shows it. */
const grace = 3_600_000;

/** So long a withdrawn activity may come back with its picture. */
const hiddenFor = 30 * 86_400_000;

/** What {@link createImageSweepJob} needs. */
export interface ImageSweepJobOptions {
  readonly db: Kysely<Tables>;
  /** @defaultValue {@link processImage} */
  readonly process?: typeof processImage | undefined;
}

/**
 * Makes the handler that hides the pictures no activity shows any more, and removes those that have
 * been without one for a month, every day. It also makes previews that are missing.
 */
export function createImageSweepJob({
  db,
  process = processImage,
}: ImageSweepJobOptions): JobHandler {
  return async ({ regencyCode }, { now, signal }) => {
    const at = now();
    await db.transaction().execute((transaction) => sweep(transaction, regencyCode, at));
    const made = await addPreviews(db, { regencyCode, process, signal });
    if (made > 0) await bumpRevision(db, regencyCode, at);
    const { left } = await db
      .selectFrom('image')
      .select((eb) => eb.fn.countAll<number>().as('left'))
      .where('regency_code', '=', regencyCode)
      .executeTakeFirstOrThrow();
    // The next image puts the job again.
    return Number(left) === 0 ? { done: true } : { againAt: at + sweepPause };
  };
}

async function sweep(db: Kysely<Tables>, regencyCode: string, at: number): Promise<void> {
  const change = (from: string, to: string, used: boolean) =>
    db
      .updateTable('image')
      .set({ state: to, updated_at: at })
      .where('regency_code', '=', regencyCode)
      .where('state', '=', from)
      .where('created_at', '<', at - grace)
      .where(isUsed(used))
      .execute();
  await change('ready', 'hidden', false);
  // Two who changed an activity at the same moment may each have missed the other.
  await change('hidden', 'ready', true);
  const unused = await db
    .selectFrom('image')
    .select('id')
    .where('regency_code', '=', regencyCode)
    .where('state', '<>', 'ready')
    .where('updated_at', '<', at - hiddenFor)
    .where(isUsed(false))
    .execute();
  for (const { id } of unused) {
    await removeJob(db, { regencyCode, kind: imageFetchKind, subject: id });
    // Its files go with it.
    await db
      .deleteFrom('image')
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .execute();
  }
}
