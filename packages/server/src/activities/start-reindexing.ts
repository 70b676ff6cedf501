import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { toLogFields, type Log } from '../http/log.ts';
import { reindexActivities } from './reindex-activities.ts';

/** Work that goes on beside the requests. */
export interface Reindexing {
  /** Waits for the batch that is under way. The rest is done after the next start. */
  stop(): Promise<void>;
}

/** Brings the search text of activities up to date while the server already answers. */
export function startReindexing(db: Kysely<Tables>, log: Log): Reindexing {
  const ending = new AbortController();
  const running = reindexActivities(db, { signal: ending.signal }).then(
    (count) => {
      if (count > 0) log.info('activities-reindexed', { count });
    },
    (error: unknown) => log.error('activities-not-reindexed', toLogFields(error)),
  );
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
