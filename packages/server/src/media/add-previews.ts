import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { ImageRefusedError } from './image-refused-error.ts';
import { insertImageFiles } from './insert-image-files.ts';
import type { processImage } from './process-image.ts';
import { previewType } from './read-preview-image.ts';

/** Each takes a second or two, and the rest has its turn the next day. */
const perDay = 60;

/** What is needed besides the database. */
export interface AddPreviewsOptions {
  readonly regencyCode: string;
  readonly process: typeof processImage;
  readonly signal: AbortSignal;
}

/**
 * Makes the preview of pictures that were stored before there were previews, from their largest
 * size. Returns how many it made.
 */
export async function addPreviews(
  db: Kysely<Tables>,
  { regencyCode, process, signal }: AddPreviewsOptions,
): Promise<number> {
  let made = 0;
  for (const id of await selectWithout(db, regencyCode)) {
    signal.throwIfAborted();
    const largest = await db
      .selectFrom('image_file')
      .select('content')
      .where('regency_code', '=', regencyCode)
      .where('image_id', '=', id)
      .where('type', '=', 'image/webp')
      .orderBy('width', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!largest) continue;
    try {
      const { files } = await process(
        { bytes: new Uint8Array(largest.content), owner: id },
        { signal },
      );
      const previews = files.filter(({ type }) => type === previewType);
      await insertImageFiles(db, { regencyCode, imageId: id, files: previews });
      made += 1;
    } catch (error) {
      // It stays without a preview, as it was.
      if (!(error instanceof ImageRefusedError)) throw error;
    }
  }
  return made;
}

async function selectWithout(db: Kysely<Tables>, regencyCode: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('image as i')
    .select('i.id')
    .where('i.regency_code', '=', regencyCode)
    .where('i.state', '=', 'ready')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('image_file as f')
            .select('f.name')
            .whereRef('f.regency_code', '=', 'i.regency_code')
            .whereRef('f.image_id', '=', 'i.id')
            .where('f.type', '=', previewType),
        ),
      ),
    )
    .orderBy('i.created_at', 'desc')
    .orderBy('i.id')
    .limit(perDay)
    .execute();
  return rows.map(({ id }) => id);
}
