import type { Kysely } from 'kysely';

import type { ActivityImage } from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { toMediaPath } from './media-path.ts';
import { previewType } from './read-preview-image.ts';

/** A picture without the words of its activity. */
export type ImageSizes = Omit<ActivityImage, 'alt'>;

/** Reads the sizes of images by id, in one query; those that are not ready are left out. */
export async function readImages(
  db: Kysely<Tables>,
  regencyCode: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ImageSizes>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('image_file as f')
    .innerJoin('image as i', (join) =>
      join.onRef('i.regency_code', '=', 'f.regency_code').onRef('i.id', '=', 'f.image_id'),
    )
    .select(['f.image_id', 'f.name', 'f.type', 'f.width', 'f.height'])
    .where('f.regency_code', '=', regencyCode)
    .where('f.image_id', 'in', ids)
    .where('i.state', '=', 'ready')
    // No page shows it: it is there for previews of links.
    .where('f.type', '!=', previewType)
    // AVIF first: a page takes the first it can show.
    .orderBy('f.type')
    .orderBy('f.width')
    .orderBy('f.name')
    .execute();
  const images = new Map<string, ImageSizes>();
  for (const { image_id: id, name, type, width, height } of rows) {
    const known = images.get(id);
    const isLargest = known === undefined || width > known.width;
    images.set(id, {
      width: isLargest ? width : known.width,
      height: isLargest ? height : known.height,
      sources: [...(known?.sources ?? []), { type, width, path: toMediaPath(regencyCode, name) }],
    });
  }
  return images;
}
