import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { toMediaPath } from './media-path.ts';

/** The one format that every program shows which makes a preview of a link. */
export const previewType = 'image/jpeg';

/** The picture of an activity as programs show it that make a preview of a link. */
export interface PreviewImage {
  /** Path from the root of the backend. */
  readonly path: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly bytes: number;
}

/** Reads the preview of an activity; without one when its picture is not ready or is older than previews. */
export async function readPreviewImage(
  db: Kysely<Tables>,
  regencyCode: string,
  activityId: string,
): Promise<PreviewImage | undefined> {
  const row = await db
    .selectFrom('activity as a')
    .innerJoin('image as i', (join) =>
      join.onRef('i.regency_code', '=', 'a.regency_code').onRef('i.id', '=', 'a.image_id'),
    )
    .innerJoin('image_file as f', (join) =>
      join.onRef('f.regency_code', '=', 'i.regency_code').onRef('f.image_id', '=', 'i.id'),
    )
    .select(['f.name', 'f.type', 'f.width', 'f.height'])
    .select(sql<number>`length(f.content)`.as('bytes'))
    .where('a.regency_code', '=', regencyCode)
    .where('a.id', '=', activityId)
    .where('i.state', '=', 'ready')
    .where('f.type', '=', previewType)
    .executeTakeFirst();
  return (
    row && {
      path: toMediaPath(regencyCode, row.name),
      type: row.type,
      width: row.width,
      height: row.height,
      bytes: row.bytes,
    }
  );
}
