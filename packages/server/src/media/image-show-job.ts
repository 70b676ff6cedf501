import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';

/** Makes the handler that lets public answers show the pictures that have become ready. */
export function createImageShowJob(db: Kysely<Tables>): JobHandler {
  return async ({ regencyCode }, { now }) => {
    await db
      .updateTable('regency')
      .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: now() }))
      .where('regency_code', '=', regencyCode)
      .execute();
    return { done: true };
  };
}
