import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';

import type { Regency } from '@kentongan/contract';

import { openDatabase, type OpenDatabaseOptions } from '../db/open-database.ts';
import { createChance } from '../testing/chance.ts';
import { countDeliveries, waitUntilDelivered } from '../testing/delivery-count.ts';
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

const stages = ['post', 'mail-begun', 'mail-taken', 'webhook-begun', 'webhook-taken'] as const;
/** Each stage comes so often. */
const kills = 2;
const messagesPerKill = 3;
/** Office, webhook, group and sender. */
const channels = 4;
const usedTables = [
  'job',
  'message_delivery',
  'message',
  'information_group',
  'area',
  'shared_secret',
  'clock_mark',
  'regency',
] as const;

describe('an acknowledged message', () => {
  let directory: TemporaryDirectory;
  before(async () => (directory = await createTemporaryDirectory()));
  after(() => directory.remove());

  it('goes each way once, by its id, through kill -9 at every stage, on SQLite', (context) =>
    surviveKills(context, ['server-1'], { dataDir: directory.path }));

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster;
      before(async () => (cluster = await startPostgresCluster(binaries)));
      after(() => cluster.stop());
      const options = () => ({ databaseUrl: cluster.url, dataDir: directory.path });

      it('goes each way once, by its id, through kill -9 at every stage', (context) =>
        surviveKills(context, ['server-1'], options()));

      it('does so with two processes that are killed in turn', (context) =>
        surviveKills(context, ['server-1', 'server-2'], options()));
    });
  }
});

async function surviveKills(
  context: TestContext,
  names: readonly string[],
  options: OpenDatabaseOptions,
): Promise<void> {
  const chance = createChance(names.length);
  const database = await openDatabase(options);
  const receivers = await startMessageReceivers();
  const servers = new Map<string, ServerProcess>();
  context.after(async () => {
    await Promise.all([...servers.values()].map((server) => server.end('SIGKILL')));
    await receivers.close();
    await database.close();
  });
  // The second test on one database starts from nothing.
  for (const table of usedTables) {
    await database.db.deleteFrom(table).execute();
  }
  await insertMessageRegency(database.db, '35.02', receivers.webhookUrl);

  const startMissing = () =>
    Promise.all(
      names
        .filter((name) => !servers.has(name))
        .map(async (name) => {
          const environment = {
            DATA_DIR: options.dataDir,
            ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
            SMTP_URL: receivers.smtpUrl(name),
            MAIL_FROM: 'kim@dinas.example.id',
            PUBLIC_URL: `http://${name}.example`,
          };
          servers.set(name, await startServerProcess(environment, 'run-message-server.ts'));
        }),
    );
  await startMissing();

  const address = () => [...servers.values()][chance(servers.size)]?.address ?? '';
  const nameOf = (wanted: string) =>
    [...servers].find(([, server]) => server.address === wanted)?.[0];
  let onStage = (_stage: string, _name: string | undefined): void => undefined;
  receivers.onStage = (stage, name) => onStage(stage, name);
  const { notice } = (await (await fetch(`${address()}/v1/regencies/35.02`)).json()) as Regency;
  const sender = createMessageSender({
    regencyCode: '35.02',
    notice,
    address,
    onAnswer: (status, at) => status === 201 && onStage('post', nameOf(at)),
  });

  /** Kills the process that is the so-manieth to reach a stage. */
  const killAt = (wanted: string, turn: number) =>
    new Promise<void>((resolve, reject) => {
      let left = turn;
      onStage = (stage, name) => {
        const server = name === undefined ? undefined : servers.get(name);
        if (stage !== wanted || !server || (left -= 1) !== 0) return;
        servers.delete(String(name));
        // Sometimes the receiver's "yes" gets through, and sometimes even our note of it.
        const kill = () => server.end('SIGKILL').then(() => resolve(), reject);
        if (chance(2) === 0) void kill();
        else setTimeout(kill, chance(4));
      };
    });

  const sending: Promise<void>[] = [];
  for (let round = 0; round < kills * stages.length; round += 1) {
    const killed = killAt(stages[round % stages.length] ?? '', 1 + chance(messagesPerKill - 1));
    for (let count = 0; count < messagesPerKill; count += 1) sending.push(sender.send());
    // A message that is refused ends the test at once.
    await Promise.race([killed, Promise.all(sending).then(() => killed)]);
    await startMissing();
  }
  await Promise.all(sending);
  await waitUntilDelivered(database.db);

  const { receipts } = sender;
  const { taken } = receivers;
  const count = await countDeliveries(database.db, { receipts, taken, channels });
  context.diagnostic(
    `${kills * stages.length} kills, ${names.length} processes: ${count.acknowledged} acknowledged, ${count.delivered} delivered, ${count.repeated} repeated with the same id, ${count.lost} lost; ${sender.statuses.length - receipts.size} requests sent again`,
  );
  assert.equal(count.acknowledged, sending.length);
  assert.equal(count.delivered, sending.length * channels);
  assert.equal(count.lost, 0);
}
