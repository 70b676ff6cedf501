import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';
import { toImageId } from './image-id.ts';
import { imageFetchKind, imageSweepKind, sweepPause } from './image-jobs.ts';

/** An image by its address elsewhere. */
export interface NewImage {
  readonly regencyCode: string;
  readonly sourceUrl: string;
  /** Milliseconds. */
  readonly now: number;
}

/** After so long an image that was refused is asked for again when an item names it. */
const refusedFor = 7 * 86_400_000;

/**
 * Returns the id of the image at an address; the first who asks for it has it fetched later.
 *
 * Runs inside the caller's transaction. An activity may hold the id at once: until the image is
 * ready, or when it is refused, the activity is shown without one.
 */
export async function putImage(
  db: Kysely<Tables>,
  { regencyCode, sourceUrl, now }: NewImage,
): Promise<string> {
  const id = toImageId(sourceUrl);
  const { numInsertedOrUpdatedRows: inserted } = await db
    .insertInto('image')
    .values({
      regency_code: regencyCode,
      id,
      source_url: sourceUrl,
      state: 'waiting',
      problem: null,
      width: null,
      height: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['regency_code', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  const key = { regencyCode, id, now };
  if (Number(inserted) === 0 && !(await reviveRefused(db, key))) {
    await showAgain(db, key);
    return id;
  }

  await putJob(db, { regencyCode, kind: imageFetchKind, subject: id, runAt: now });
  await putJob(db, { regencyCode, kind: imageSweepKind, subject: '', runAt: now + sweepPause });
  return id;
}

interface ImageKey {
  readonly regencyCode: string;
  readonly id: string;
  readonly now: number;
}

/** An activity names it again that was hidden with the last one. */
async function showAgain(db: Kysely<Tables>, { regencyCode, id, now }: ImageKey): Promise<void> {
  await db
    .updateTable('image')
    .set({ state: 'ready', updated_at: now })
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .where('state', '=', 'hidden')
    .execute();
}

async function reviveRefused(
  db: Kysely<Tables>,
  { regencyCode, id, now }: ImageKey,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('image')
    .set({ state: 'waiting', problem: null, updated_at: now })
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .where('state', '=', 'refused')
    .where('updated_at', '<', now - refusedFor)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}
