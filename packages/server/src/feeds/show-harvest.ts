import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';

/** Lets public answers show what harvests have brought; one for a regency. */
export const feedShowKind = 'feed.show';

/**
 * Milliseconds in which what harvests bring is shown together: each new revision has the public
 * answers of a regency made anew, and a thousand feeds would bring a thousand of them.
 */
export const feedShowPause = 15_000;

/** Has what was harvested shown soon, in the transaction that stores it. */
export async function showHarvest(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<void> {
  const runAt = now + feedShowPause;
  await putJob(db, { regencyCode, kind: feedShowKind, subject: '', runAt });
}
