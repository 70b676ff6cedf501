import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { bumpRevision } from './bump-revision.ts';

/** Makes the handler that lets public answers show what has been gathered for them. */
export function createShowJob(db: Kysely<Tables>): JobHandler {
  return async ({ regencyCode }, { now }) => {
    await bumpRevision(db, regencyCode, now());
    return { done: true };
  };
}
