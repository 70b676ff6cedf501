import { createUnpinHandler, unpinJobKind } from '../activities/unpin-job.ts';
import type { Database } from '../db/database.ts';
import type { Mailer } from '../delivery/mailer.ts';
import { createMessageJobHandlers, dailyMessageJobs } from '../delivery/message-job-handlers.ts';
import { createHarvestJob, feedHarvestKind } from '../feeds/harvest-job.ts';
import { feedShowKind } from '../feeds/show-harvest.ts';
import { readFeedInWorker } from '../feeds/reading/read-feed-in-worker.ts';
import type { Log } from '../http/log.ts';
import { createImageJobHandlers } from '../media/image-job-handlers.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { createShowJob } from '../regencies/create-show-job.ts';
import { createSharedSecrets } from '../secrets/shared-secrets.ts';
import type { JobHandlers } from './job-handler.ts';

/** What handlers are made from. */
export interface AllHandlersOptions {
  readonly database: Database;
  readonly fetch: GuardedFetch;
  readonly log: Log;
  /** Opens what citizens wrote. */
  readonly cipher: FieldCipher;
  /** `undefined` when no mail server is set up. */
  readonly mailer: Mailer | undefined;
}

/** Kinds of which each regency has one job, for ever. */
export const dailyJobs: readonly string[] = [...dailyMessageJobs];

/** Makes the handlers of every kind of job this version knows. */
export function createAllHandlers(options: AllHandlersOptions): JobHandlers {
  const { database, fetch, log, cipher, mailer } = options;
  const { db } = database;
  return {
    ...createImageJobHandlers({ db, fetch }),
    ...createMessageJobHandlers({
      db,
      cipher,
      mailer,
      log,
      fetchGuarded: fetch,
      readSecret: createSharedSecrets(db, Date.now),
    }),
    [unpinJobKind]: createUnpinHandler(db),
    [feedShowKind]: createShowJob(db),
    [feedHarvestKind]: createHarvestJob({ db, fetch, log, readFeed: readFeedInWorker }),
  };
}
