import type { Kysely } from 'kysely';

import type { Activity } from '@kentongan/contract';

import type { Tables } from '../../db/tables.ts';
import { readPreviewImage, type PreviewImage } from '../../media/read-preview-image.ts';

/** The picture of an activity, with what it shows in words. */
export type DescribedPreview = PreviewImage & { readonly alt: string };

/** Finds the picture for a link to these activities: that of the first which has one. */
export async function findPreview(
  db: Kysely<Tables>,
  regencyCode: string,
  activities: readonly Activity[],
): Promise<DescribedPreview | undefined> {
  const pictured = activities.find(({ image }) => image !== null);
  if (!pictured?.image) return undefined;
  const preview = await readPreviewImage(db, regencyCode, pictured.id);
  return preview && { ...preview, alt: pictured.image.alt };
}
