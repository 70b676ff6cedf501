import type { Database } from '../db/database.ts';
import type { Log } from '../http/log.ts';
import { createImageJobHandlers } from '../media/image-job-handlers.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import type { JobHandlers } from './job-handler.ts';

/** What handlers are made from. */
export interface AllHandlersOptions {
  readonly database: Database;
  readonly fetch: GuardedFetch;
  readonly log: Log;
}

/** Makes the handlers of every kind of job this version knows. */
export function createAllHandlers({ database, fetch }: AllHandlersOptions): JobHandlers {
  const { db } = database;
  return {
    ...createImageJobHandlers({ db, fetch }),
  };
}
