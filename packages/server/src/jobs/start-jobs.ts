import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { createMailer, type Mailer } from '../delivery/mailer.ts';
import { toLogFields, type Log } from '../http/log.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { createAllHandlers, dailyJobs } from './all-handlers.ts';
import { bringJobsForward } from './bring-jobs-forward.ts';
import { ensureDailyJobs } from './ensure-daily-jobs.ts';
import type { JobHandlers } from './job-handler.ts';
import type { JobLimits } from './job-limits.ts';
import { createJobRunner } from './job-runner.ts';

/** What later work needs. */
export interface StartJobsOptions {
  readonly config: Config;
  readonly database: Database;
  readonly cipher: FieldCipher;
  readonly log: Log;
  /** Lets feeds, pictures and webhooks be on this machine and its network. */
  readonly allowPrivateAddresses?: boolean | undefined;
  /** Instead of those of every kind. */
  readonly handlers?: JobHandlers | undefined;
  readonly limits?: Partial<JobLimits> | undefined;
}

/** Later work that goes on until it is stopped. */
export interface RunningJobs {
  stop(): Promise<void>;
}

/** Places that only work on messages, and what takes no time, take besides those of the configuration. */
const messagePlaces = 2;

/** Regencies are added while the server runs. */
const ensureInterval = 3_600_000;

/** Starts what does later work, unless this process shall only answer. */
export function startJobs(options: StartJobsOptions): RunningJobs | undefined {
  const { config, database, cipher, log, allowPrivateAddresses = false } = options;
  if (config.jobConcurrency === 0) return undefined;
  const mailer = toMailer(config);
  const fetch = createGuardedFetch({
    allowPrivateAddresses,
    // Whoever wonders about our requests finds the office they serve.
    userAgent: config.publicUrl === undefined ? 'Kentongan' : `Kentongan (+${config.publicUrl})`,
  });
  const handlers = options.handlers ?? createAllHandlers({ database, cipher, fetch, mailer, log });
  const toRunner = (concurrency: number, isOurs: (kind: string) => boolean) =>
    createJobRunner({
      database,
      handlers: Object.fromEntries(Object.entries(handlers).filter(([kind]) => isOurs(kind))),
      log,
      concurrency,
      limits: options.limits ?? {},
    });
  // A message never waits behind a thousand feeds, nor does showing what they bring.
  const isShort = (kind: string) => kind.startsWith('message.') || kind.endsWith('.show');
  const runners = [
    toRunner(messagePlaces, isShort),
    toRunner(config.jobConcurrency, (kind) => !isShort(kind)),
  ];
  const ensure = () =>
    ensureDailyJobs(database.db, dailyJobs, Date.now())
      .then(() => bringJobsForward(database.db, Date.now()))
      .then(() => runners.forEach((runner) => runner.wake()))
      .catch((error: unknown) => log.error('daily-jobs-not-written', toLogFields(error)));
  let ensuring = ensure();
  const timer = setInterval(() => (ensuring = ensure()), ensureInterval);
  for (const runner of runners) runner.start();
  return {
    async stop() {
      clearInterval(timer);
      await ensuring;
      await Promise.all(runners.map((runner) => runner.stop()));
      mailer?.close();
    },
  };
}

function toMailer({ smtpUrl, mailFrom }: Config): Mailer | undefined {
  return smtpUrl === undefined || mailFrom === undefined
    ? undefined
    : createMailer({ smtpUrl, from: mailFrom });
}
