import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobKey } from './job.ts';

/** Takes a job away, if it is there. One that is being done loses its lease and is told to stop. */
export async function removeJob(
  db: Kysely<Tables>,
  { regencyCode, kind, subject }: JobKey,
): Promise<void> {
  await db
    .deleteFrom('job')
    .where('regency_code', '=', regencyCode)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute();
}
