import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { isUsed } from './is-used.ts';

/** Which image to look at. */
export interface ImageToSettle {
  readonly regencyCode: string;
  readonly imageId: string | null;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Hides an image that no activity shows any more, and shows one again that an activity has come
 * back for.
 *
 * Whoever withdraws or publishes an activity, or gives it another picture, calls it afterwards in
 * the same transaction: nobody gets a withdrawn picture from this server once that is committed.
 */
export async function settleImage(
  db: Kysely<Tables>,
  { regencyCode, imageId, now }: ImageToSettle,
): Promise<void> {
  if (imageId === null) return;
  const change = (from: string, to: string, used: boolean) =>
    db
      .updateTable('image')
      .set({ state: to, updated_at: now })
      .where('regency_code', '=', regencyCode)
      .where('id', '=', imageId)
      .where('state', '=', from)
      .where(isUsed(used))
      .execute();
  await change('ready', 'hidden', false);
  await change('hidden', 'ready', true);
}
