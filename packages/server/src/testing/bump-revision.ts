import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Says that something public of a regency has changed, as every writer does. */
export async function bumpRevision(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  await db
    .updateTable('regency')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('regency_code', '=', regencyCode)
    .execute();
}
