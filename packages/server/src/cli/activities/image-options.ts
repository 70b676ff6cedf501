import { readFile } from 'node:fs/promises';

import { activityLimits } from '@kentongan/contract';
import type { Kysely } from 'kysely';

import type { OwnImage } from '../../activities/editing/activity-editor.ts';
import type { Tables } from '../../db/tables.ts';
import { storeImage } from '../../media/store-image.ts';
import { UsageError } from '../command.ts';

/** Options that give an activity a picture. */
export const imageOptions = {
  image: { type: 'string' },
  'image-alt': { type: 'string' },
} as const;

/** How {@link imageOptions} are written. */
export const imageUsage = '[--image FILE --image-alt TEXT]';

/** What {@link imageOptions} were given. */
export interface ImageValues {
  readonly image?: string | undefined;
  readonly 'image-alt'?: string | undefined;
}

/**
 * Stores the picture that was named: `undefined` when none was, `null` when it is to be taken away.
 *
 * @throws {@link UsageError} without a text for those who do not see it, `ImageRefusedError` for a
 * file that is no picture.
 */
export async function readImage(
  db: Kysely<Tables>,
  { image: path, 'image-alt': alt = '' }: ImageValues,
  { regencyCode, now }: { readonly regencyCode: string; readonly now: number },
): Promise<OwnImage | null | undefined> {
  if (path === undefined && alt === '') return undefined;
  if (path === undefined) throw new UsageError('--image-alt needs --image FILE.');
  if (path === '') return null;
  const { min, max } = activityLimits.imageAlt;
  const text = alt.trim();
  if (text.length < min || text.length > max || /[\p{Cc}\u2028\u2029]/u.test(text)) {
    throw new UsageError(
      `--image-alt is missing or too long: say in ${min} to ${max} letters what the picture shows.`,
    );
  }
  const bytes = await readFile(path);
  return { id: await storeImage(db, { regencyCode, bytes, now }), alt: text };
}
