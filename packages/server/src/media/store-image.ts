import { createHash } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';
import { toImageId } from './image-id.ts';
import { imageSweepKind, sweepPause } from './image-jobs.ts';
import { insertImageFiles } from './insert-image-files.ts';
import { processImage } from './process-image.ts';

/** A picture that staff has as a file. */
export interface UploadedImage {
  readonly regencyCode: string;
  readonly bytes: Uint8Array;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Makes and stores the sizes of a picture of staff's own and returns its id for
 * `activity.image_id`. The same file twice is one picture.
 *
 * It takes a second or two, so it is called outside of a transaction, before the activity is
 * written; a picture without an activity is hidden within a day and removed in time.
 *
 * @throws `ImageRefusedError` with the reason.
 */
export async function storeImage(
  db: Kysely<Tables>,
  { regencyCode, bytes, now }: UploadedImage,
): Promise<string> {
  const sourceUrl = `file:${createHash('sha256').update(bytes).digest('hex')}`;
  const id = toImageId(sourceUrl);
  const { width, height, files } = await processImage({ bytes, owner: id });
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('image')
      .values({
        regency_code: regencyCode,
        id,
        source_url: sourceUrl,
        state: 'ready',
        problem: null,
        width,
        height,
        created_at: now,
        updated_at: now,
      })
      // Found again, it is shown again and gets its hour until there is an activity anew.
      .onConflict((conflict) =>
        conflict
          .columns(['regency_code', 'id'])
          .doUpdateSet({ state: 'ready', created_at: now, updated_at: now }),
      )
      .execute();
    await insertImageFiles(transaction, { regencyCode, imageId: id, files });
    const runAt = now + sweepPause;
    await putJob(transaction, { regencyCode, kind: imageSweepKind, subject: '', runAt });
  });
  return id;
}
