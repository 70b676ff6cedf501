import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';

import { Kysely } from 'kysely';

import type { Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';
import { NodeSqliteDialect } from '../db/sqlite-dialect.ts';
import { openSqliteFile, prepareDataDirectory } from '../db/sqlite-file.ts';
import type { Tables } from '../db/tables.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { createDatabaseGate, type DatabaseGate } from '../testing/database-gate.ts';
import { countDeliveries, waitUntilDelivered } from '../testing/delivery-count.ts';
import { insertMessageRegency } from '../testing/insert-message-regency.ts';
import { startMessageReceivers } from '../testing/message-receivers.ts';
import { createMessageSender } from '../testing/message-sender.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import { startServerProcess } from '../testing/server-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { waitFor } from '../testing/wait-for.ts';
import type { Mail } from './mailer.ts';
import { createMessageJobHandlers } from './message-job-handlers.ts';

const outages = 3;
const refusalsPerOutage = 8;
const messagesPerOutage = 4;
/** Office, webhook, group and sender. */
const channels = 4;

describe('messages while the database is away', () => {
  let directory: TemporaryDirectory;
  before(async () => (directory = await createTemporaryDirectory()));
  after(() => directory.remove());

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster;
      let gate: DatabaseGate;
      before(async () => {
        cluster = await startPostgresCluster(binaries);
        gate = await createDatabaseGate(cluster.url);
      });
      after(async () => {
        await gate.remove();
        await cluster.stop();
      });

      it('are refused for the time being, and those that were taken all arrive', async (context) => {
        const database = await openDatabase({ databaseUrl: cluster.url, dataDir: '' });
        const { db } = database;
        const receivers = await startMessageReceivers();
        context.after(async () => {
          await receivers.close();
          await database.close();
        });
        await insertMessageRegency(db, '35.02', receivers.webhookUrl);
        const server = await startServerProcess(
          {
            DATA_DIR: directory.path,
            DATABASE_URL: gate.url,
            SMTP_URL: receivers.smtpUrl('server-1'),
            MAIL_FROM: 'kim@dinas.example.id',
          },
          'run-message-server.ts',
        );
        context.after(() => server.end('SIGKILL'));
        const address = () => server.address;
        const response = await fetch(`${address()}/v1/regencies/35.02`);
        const { notice } = (await response.json()) as Regency;
        const sender = createMessageSender({ regencyCode: '35.02', notice, address });

        const sending: Promise<void>[] = [];
        for (let outage = 1; outage <= outages; outage += 1) {
          const sendSome = () => {
            for (let count = 0; count < messagesPerOutage; count += 1) sending.push(sender.send());
          };
          const before = receivers.taken.length;
          sendSome();
          // Requests and deliveries are both under way when the connections break.
          await waitFor('deliveries have begun', () => receivers.taken.length > before);
          sendSome();
          gate.close();
          const { length } = sender.refusals;
          await waitFor('messages are refused', () => {
            if (sender.refusals.length === length) sending.push(sender.send());
            return sender.refusals.length >= length + refusalsPerOutage;
          });
          gate.open();
          await Promise.all(sending);
        }
        // What failed meanwhile waits for half a minute or more; nobody has to wait for it here.
        await waitFor('no delivery waits for its next try', async () => {
          await db.updateTable('job').set({ run_at: 0 }).where('attempts', '>', 0).execute();
          const jobs = await db
            .selectFrom('job')
            .select('id')
            .where('kind', '=', 'message.deliver')
            .execute();
          return jobs.length === 0;
        });
        await waitUntilDelivered(db);
        const ready = await fetch(`${address()}/readyz`);

        const { receipts, refusals } = sender;
        const { taken } = receivers;
        const count = await countDeliveries(db, { receipts, taken, channels });
        context.diagnostic(
          `PostgreSQL away ${outages} times: ${count.acknowledged} acknowledged, ${refusals.length} times 503 with Retry-After, ${count.delivered} delivered, ${count.repeated} repeated with the same id, ${count.lost} lost`,
        );
        assert.equal(count.acknowledged, sending.length);
        assert.equal(count.delivered, sending.length * channels);
        assert.equal(count.lost, 0);
        assert(refusals.every(({ retryAfter }) => /^\d+$/.test(retryAfter ?? '')));
        assert.equal(ready.status, 200);
      });
    });
  }

  describe('or full, on SQLite', () => {
    let database: Database;
    const connections: DatabaseSync[] = [];
    before(async () => {
      const file = prepareDataDirectory(directory.path);
      const db = new Kysely<Tables>({
        dialect: new NodeSqliteDialect(() => {
          const connection = openSqliteFile(file);
          connections.push(connection);
          return connection;
        }),
      });
      await migrate(db, { engine: 'sqlite' });
      await insertMessageRegency(db, '35.02', null);
      database = { db, engine: 'sqlite', migrated: [], close: () => db.destroy() };
    });
    after(() => database.close());

    it('are refused for the time being, and those that were taken all arrive', async (context) => {
      const messageLimit = { burst: 1_000, perMinute: 1_000 };
      const test = createTestApp(database, { messageLimit });
      const { notice } = await test.read<Regency>('/v1/regencies/35.02');
      const mails: Mail[] = [];
      const runner = createJobRunner({
        database,
        log: { info: () => undefined, error: () => undefined },
        limits: { pollInterval: 10, storagePause: 10 },
        handlers: createMessageJobHandlers({
          db: database.db,
          cipher: testCipher,
          mailer: { send: async (mail) => void mails.push(mail), close: () => undefined },
          log: { error: () => undefined },
          fetchGuarded: async () => assert.fail('nothing is fetched'),
          readSecret: async () => Buffer.alloc(32),
        }),
      });
      const receipts = new Map<string, string>();
      const refused: (string | null)[] = [];
      const send = async (key: string) => {
        const message = createTestMessage({ notice }, { text: 'x'.repeat(1_900) });
        const response = await test.request('/v1/regencies/35.02/messages', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(message),
        });
        if (response.status === 201) {
          receipts.set(key, ((await response.json()) as { reference: string }).reference);
        } else {
          assert.equal(response.status, 503);
          refused.push(response.headers.get('retry-after'));
        }
      };
      const limitPages = (pages: number) => {
        for (const connection of connections) connection.exec(`pragma max_page_count = ${pages}`);
      };

      runner.start();
      context.after(() => runner.stop());
      let key = 0;
      const nextKey = () => `key-${String((key += 1)).padStart(16, '0')}`;
      const unsent: string[] = [];
      for (let outage = 1; outage <= outages; outage += 1) {
        await send(nextKey());
        limitPages(1);
        const { length } = refused;
        while (refused.length < length + 3) {
          const tried = nextKey();
          await send(tried);
          if (!receipts.has(tried)) unsent.push(tried);
        }
        limitPages(1_000_000);
        // The page sends again by itself.
        for (const tried of unsent.splice(0)) await send(tried);
      }
      await waitFor('everything is delivered', async () => {
        await database.db.updateTable('job').set({ run_at: 0 }).where('attempts', '>', 0).execute();
        const jobs = await database.db.selectFrom('job').select('id').execute();
        return jobs.length === 0;
      });

      const taken = mails.map(({ eventId }) => eventId);
      const count = await countDeliveries(database.db, { receipts, taken, channels: 1 });
      context.diagnostic(
        `SQLite full ${outages} times: ${count.acknowledged} acknowledged, ${refused.length} times 503 with Retry-After, ${count.delivered} delivered, ${count.repeated} repeated with the same id, ${count.lost} lost`,
      );
      assert.equal(count.acknowledged, key);
      assert.equal(count.delivered, key);
      assert.equal(count.lost, 0);
      assert(refused.every((retryAfter) => /^\d+$/.test(retryAfter ?? '')));
    });
  });
});
