import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';

import { Kysely, sql } from 'kysely';

import type { Problem, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';
import { NodeSqliteDialect } from '../db/sqlite-dialect.ts';
import { openSqliteFile, prepareDataDirectory } from '../db/sqlite-file.ts';
import type { Tables } from '../db/tables.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';

const root = '/v1/regencies/35.02';

describe('a failing storage', () => {
  let directory: TemporaryDirectory;
  let count = 0;

  before(async () => {
    directory = await createTemporaryDirectory();
  });
  after(() => directory.remove());

  const send = async (test: TestApp, regency: Regency) => {
    count += 1;
    return test.request(`${root}/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `key-${count}-000000000000000`,
      },
      body: JSON.stringify(createTestMessage(regency, { text: 'x'.repeat(2_000) })),
    });
  };

  describe('on SQLite', () => {
    let database: Database;
    const connections: DatabaseSync[] = [];

    before(async () => {
      const file = prepareDataDirectory(directory.path);
      const open = () => {
        const connection = openSqliteFile(file);
        connections.push(connection);
        return connection;
      };
      const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(open) });
      await migrate(db, { engine: 'sqlite' });
      await insertRegency(db, '35.02');
      database = { db, engine: 'sqlite', migrated: [], close: () => db.destroy() };
    });
    after(() => database.close());

    it('refuses messages while the disk is full, keeps reading, and recovers by itself', async () => {
      const test = createTestApp(database);
      const regency = await test.read<Regency>(root);
      const limitPages = (pages: number) => {
        for (const connection of connections) connection.exec(`pragma max_page_count = ${pages}`);
      };
      limitPages(1);
      const responses: Response[] = [];
      // The pages that are there have room for a few.
      while (responses.at(-1)?.status !== 503 && responses.length < 20) {
        responses.push(await send(test, regency));
      }
      const refused = responses.at(-1);
      const whileFull = await test.request('/readyz');
      const reading = await test.request(`${root}/directory`);
      limitPages(1_000_000);
      const recovered = await test.request('/readyz');
      const accepted = await send(test, regency);

      assert.equal(refused?.status, 503);
      assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal(((await refused.json()) as Problem).code, 'service-unavailable');
      assert.equal(whileFull.status, 503);
      assert.equal(reading.status, 200);
      assert.equal(recovered.status, 200);
      assert.equal(accepted.status, 201);
      const { rows } = await sql<{ count: number }>`select count(*) as count from message`.execute(
        database.db,
      );
      assert.equal(rows[0]?.count, responses.length);
    });

    it('says nothing of what a citizen wrote, neither in the answer nor in the log', async () => {
      const test = createTestApp(database);
      const regency = await test.read<Regency>(root);
      await sql`alter table message rename to message_away`.execute(database.db);
      const response = await send(test, regency);
      await sql`alter table message_away rename to message`.execute(database.db);

      assert.equal(response.status, 500);
      const said = [await response.text(), ...test.logged].join('\n');
      assert.match(said, /request-failed/);
      assert.doesNotMatch(said, /Warga Contoh|81230000021|xxxx|key-\d/);
    });

    it('waits for another process to finish writing', async () => {
      const test = createTestApp(database);
      const regency = await test.read<Regency>(root);
      const other = openSqliteFile(prepareDataDirectory(directory.path));
      other.exec('begin immediate');
      const sending = send(test, regency);
      const reading = await test.request(`${root}/areas`);
      other.exec('commit');
      other.close();

      assert.equal(reading.status, 200);
      assert.equal((await sending).status, 201);
    });
  });

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster | undefined;
      let database: Database;

      before(async () => {
        cluster = await startPostgresCluster(binaries);
        database = await openDatabase({ databaseUrl: cluster.url, dataDir: '' });
        await insertRegency(database.db, '35.02');
      });
      after(async () => {
        await database.close();
        await cluster?.stop();
      });

      it('is used again after its connections were cut', async () => {
        const test = createTestApp(database);
        const regency = await test.read<Regency>(root);
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db);
        await sql`select pg_terminate_backend(pg_backend_pid())`
          .execute(database.db)
          .catch(() => undefined);

        // Each dead connection of the pool may be noticed by one request.
        const statuses: number[] = [];
        while (statuses.at(-1) !== 201 && statuses.length < 12) {
          statuses.push((await send(test, regency)).status);
        }
        assert.equal(statuses.at(-1), 201);
        assert(
          statuses.slice(0, -1).every((status) => status === 503),
          statuses.join(),
        );
      });

      it('refuses messages while the server is away, and still serves what it knows', async () => {
        const test = createTestApp(database);
        const regency = await test.read<Regency>(root);
        await cluster?.stop();
        cluster = undefined;

        const refused = await send(test, regency);

        assert.equal(refused.status, 503);
        assert.equal((await test.request('/readyz')).status, 503);
        assert.equal((await test.request('/healthz')).status, 200);
        assert.equal((await test.request(root)).status, 200);
        assert.equal((await test.request(`${root}/areas`)).status, 503);
      });
    });
  }
});
