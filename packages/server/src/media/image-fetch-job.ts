import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import type { Job } from '../jobs/job.ts';
import { putJob } from '../jobs/put-job.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { fetchImage } from './fetch-image.ts';
import { imageShowKind, showPause } from './image-jobs.ts';
import { ImageRefusedError, type ImageRefusal } from './image-refused-error.ts';
import { insertImageFiles } from './insert-image-files.ts';
import type { ImageFiles } from './make-image-files.ts';
import { processImage } from './process-image.ts';

/** What {@link createImageFetchJob} needs. */
export interface ImageFetchJobOptions {
  readonly db: Kysely<Tables>;
  readonly fetch: GuardedFetch;
  /** @defaultValue {@link processImage} */
  readonly process?: typeof processImage;
}

/** With the pauses between tries, a server may be away for half a day. */
const maxTries = 11;

/**
 * Makes the handler that fetches one picture and stores its sizes.
 *
 * A picture that is refused is done with; its activity stays as it is.
 */
export function createImageFetchJob(options: ImageFetchJobOptions): JobHandler {
  const { db, fetch, process = processImage } = options;
  const work: JobHandler = async ({ regencyCode, subject: id, attempts }, { signal, now }) => {
    const image = await db
      .selectFrom('image')
      .select(['source_url', 'state'])
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .executeTakeFirst();
    if (image?.state !== 'waiting') return { done: true };

    try {
      const bytes = await fetchImage(fetch, image.source_url, signal);
      const made = await process({ bytes, owner: id }, { signal });
      await store(db, { regencyCode, id, made, now: now() });
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof ImageRefusedError) {
        await refuse(db, { regencyCode, id, refusal: error.refusal, now: now() });
      } else if (attempts >= maxTries) {
        await refuse(db, { regencyCode, id, refusal: 'unreachable', now: now() });
      } else throw error;
    }
    return { done: true };
  };
  return Object.assign(work, {
    /** A picture at which the process ends each time must not wait for ever. */
    giveUp: ({ regencyCode, subject: id }: Job, { now }: { readonly now: number }) =>
      refuse(db, { regencyCode, id, refusal: 'too-heavy', now }),
  });
}

interface ImageKey {
  readonly regencyCode: string;
  readonly id: string;
  readonly now: number;
}

async function store(
  db: Kysely<Tables>,
  { regencyCode, id, made, now }: ImageKey & { readonly made: ImageFiles },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { width, height } = made;
    const { numUpdatedRows } = await transaction
      .updateTable('image')
      .set({ state: 'ready', problem: null, width, height, updated_at: now })
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .executeTakeFirst();
    // Its activity may have been withdrawn while it was fetched.
    if (Number(numUpdatedRows) === 0) return;
    await insertImageFiles(transaction, { regencyCode, imageId: id, files: made.files });
    const runAt = now + showPause;
    await putJob(transaction, { regencyCode, kind: imageShowKind, subject: '', runAt });
  });
}

async function refuse(
  db: Kysely<Tables>,
  { regencyCode, id, refusal, now }: ImageKey & { readonly refusal: ImageRefusal },
): Promise<void> {
  await db
    .updateTable('image')
    .set({ state: 'refused', problem: refusal, updated_at: now })
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .execute();
}
