import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Says that something public of a regency has changed. */
export async function bumpRevision(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<void> {
  await db
    .updateTable('regency')
    .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: now }))
    .where('regency_code', '=', regencyCode)
    .execute();
}
