import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';

import type { Regency } from '@kentongan/contract';

import { openDatabase, type OpenDatabaseOptions } from '../db/open-database.ts';
import { insertMessageRegency } from '../testing/insert-message-regency.ts';
import { startMessageReceivers } from '../testing/message-receivers.ts';
import { createMessageSender } from '../testing/message-sender.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { waitUntilDelivered } from '../testing/delivery-count.ts';
import { waitFor } from '../testing/wait-for.ts';
import { nextTimeOfDay } from '../time/next-time-of-day.ts';
import { dailyMessageJobs } from './message-job-handlers.ts';

const day = 86_400_000;
const days = 4;

describe('the daily work on messages', () => {
  let directory: TemporaryDirectory;
  before(async () => (directory = await createTemporaryDirectory()));
  after(() => directory.remove());

  it('is done once a day by two processes on SQLite', (context) =>
    liveThroughDays(context, { dataDir: directory.path }, directory));

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster;
      before(async () => (cluster = await startPostgresCluster(binaries)));
      after(() => cluster.stop());

      it('is done once a day by two processes', (context) =>
        liveThroughDays(context, { databaseUrl: cluster.url, dataDir: directory.path }, directory));
    });
  }
});

async function liveThroughDays(
  context: TestContext,
  options: OpenDatabaseOptions,
  directory: TemporaryDirectory,
): Promise<void> {
  const { db, close } = await openDatabase(options);
  const receivers = await startMessageReceivers();
  const servers: ServerProcess[] = [];
  context.after(async () => {
    await Promise.all(servers.map((server) => server.end('SIGKILL')));
    await receivers.close();
    await close();
  });
  await insertMessageRegency(db, '35.02', null);
  const clockFile = join(directory.path, 'clock');
  let offset = 0;
  const setClock = async (to: number) => writeFile(clockFile, String((offset = to)));
  // Days begin at noon, far from the hours of the daily work.
  const untilNoon = nextTimeOfDay(12, Date.now(), 'Asia/Jakarta') - Date.now();
  await setClock(untilNoon);
  for (const name of ['server-1', 'server-2']) {
    const environment = {
      DATA_DIR: options.dataDir,
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
      SMTP_URL: receivers.smtpUrl(name),
      MAIL_FROM: 'kim@dinas.example.id',
      TEST_CLOCK_FILE: clockFile,
    };
    servers.push(await startServerProcess(environment, 'run-message-server.ts'));
  }
  const address = () => servers[0]?.address ?? '';
  const { notice } = (await (await fetch(`${address()}/v1/regencies/35.02`)).json()) as Regency;
  const sender = createMessageSender({ regencyCode: '35.02', notice, address });
  await Promise.all([sender.send(), sender.send()]);
  await waitUntilDelivered(db);
  // One is to be deleted on the way; both are overdue from now on.
  await db.updateTable('message').set({ due_at: 1 }).execute();
  const [first] = await db.selectFrom('message').select('id').execute();
  await db
    .updateTable('message')
    .set({ retain_until: Date.now() + untilNoon + 2.5 * day })
    .where('id', '=', first?.id ?? '')
    .execute();

  const settled = async () => {
    const jobs = await db
      .selectFrom('job')
      .select(['run_at', 'lease_id'])
      .where('kind', 'in', dailyMessageJobs)
      .execute();
    return (
      jobs.length === dailyMessageJobs.length &&
      jobs.every(({ run_at, lease_id }) => run_at > Date.now() + offset && lease_id === null)
    );
  };
  const tombstones: number[] = [];
  await waitFor('the work of the first start is done', settled);
  for (let count = 1; count <= days; count += 1) {
    await setClock(untilNoon + count * day);
    await waitFor(`the work of day ${count} is done`, settled);
    const { gone } = await db
      .selectFrom('message')
      .select(({ fn }) => fn.count<number>('purged_at').as('gone'))
      .executeTakeFirstOrThrow();
    tombstones.push(Number(gone));
  }
  for (const server of servers) assert.equal(await server.end('SIGTERM'), 0);

  const digests = receivers.taken.filter((id) => id.startsWith('digest-'));
  context.diagnostic(
    `2 processes, ${days} days: ${digests.length} digests with ${new Set(digests).size} ids; messages purged after each day: ${tombstones.join(', ')}`,
  );
  assert.equal(digests.length, days);
  assert.equal(new Set(digests).size, days);
  assert.deepEqual(tombstones, [0, 0, 1, 1]);
}
