import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { readConfig } from '../config.ts';
import { openDatabase } from '../db/open-database.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { startServer } from '../serve.ts';
import { stopOnSignal } from '../stop-on-signal.ts';

// A whole server whose jobs leave a trace: who began and who ended what. Tests kill it in between.
const config = readConfig(process.env);
const { db } = await openDatabase(config);
const hangs = process.env['TEST_HANGS'] === '1';

const trace = async (regencyCode: string, subject: string, action: 'begun' | 'ended') => {
  await db
    .insertInto('audit_entry')
    .values({
      regency_code: regencyCode,
      id: randomUUID(),
      happened_at: Date.now(),
      actor: String(process.pid),
      action,
      subject,
      detail: '{}',
    })
    .execute();
};

const work: JobHandler = async ({ regencyCode, subject }, { signal }) => {
  await trace(regencyCode, subject, 'begun');
  await delay(hangs ? 600_000 : 5, undefined, { signal });
  await trace(regencyCode, subject, 'ended');
  return { done: true };
};

const server = await startServer(config, {
  jobHandlers: { 'test.work': work },
  jobLimits: { leaseTime: Number(process.env['TEST_LEASE_TIME'] ?? 60_000), pollInterval: 50 },
});
stopOnSignal(server);
process.stdout.write(`${server.address}\n`);
