import { sql, type Kysely, type SqlBool } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { removeJob } from '../jobs/remove-job.ts';
import { imageFetchKind } from './image-jobs.ts';

/** Which images to look at. */
export interface UnusedImages {
  readonly regencyCode: string;
  /** Only this one; without it all that are older than `before`. */
  readonly imageId?: string | undefined;
  /** Milliseconds. */
  readonly before?: number | undefined;
}

/**
 * Removes images that no activity shows or will show, with all their files, and returns their ids.
 *
 * Whoever withdraws an activity, or gives it another picture, calls it with the old one: a picture
 * that must not be seen is gone from this server with the same commit.
 */
export async function removeUnusedImages(
  db: Kysely<Tables>,
  { regencyCode, imageId, before }: UnusedImages,
): Promise<readonly string[]> {
  const unused = await db
    .selectFrom('image as i')
    .select('i.id')
    .where('i.regency_code', '=', regencyCode)
    .$if(imageId !== undefined, (query) => query.where('i.id', '=', imageId ?? ''))
    .$if(before !== undefined, (query) => query.where('i.created_at', '<', before ?? 0))
    .where(
      sql<SqlBool>`not exists (
        select 1 from activity a
        where a.regency_code = i.regency_code and a.image_id = i.id and a.status <> 'withdrawn')`,
    )
    .execute();
  const ids = unused.map(({ id }) => id);
  for (const id of ids) {
    await removeJob(db, { regencyCode, kind: imageFetchKind, subject: id });
    // Its files go with it.
    await db
      .deleteFrom('image')
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .execute();
  }
  return ids;
}
