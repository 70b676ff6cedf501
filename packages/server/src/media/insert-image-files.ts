import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { ImageFile } from './make-image-files.ts';

/** Stores the sizes of a picture, which may be there already from a try before. */
export async function insertImageFiles(
  db: Kysely<Tables>,
  image: {
    readonly regencyCode: string;
    readonly imageId: string;
    readonly files: readonly ImageFile[];
  },
): Promise<void> {
  await db
    .insertInto('image_file')
    .values(
      image.files.map((file) => ({
        regency_code: image.regencyCode,
        image_id: image.imageId,
        ...file,
      })),
    )
    // The name is the hash of the content.
    .onConflict((conflict) => conflict.columns(['regency_code', 'name']).doNothing())
    .execute();
}
