import { randomBytes } from 'node:crypto';
import { after, describe } from 'node:test';

import { sql, type Kysely } from 'kysely';
import pg from 'pg';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import { openPglite } from './open-pglite.ts';
import { findPostgres, startPostgresCluster } from './postgres-cluster.ts';
import { createTemporaryDirectory } from './temporary-directory.ts';

/** Hands out an empty database with current tables. It is closed after the suite. */
export type OpenTestDatabase = () => Promise<Database>;

/**
 * Runs a suite on SQLite, on PGlite and, where there is one, on PostgreSQL.
 *
 * PostgreSQL is the one `TEST_DATABASE_URL` names, or a cluster of our own when it is installed.
 * Only the database handed out last is valid: the next one may share its tables.
 */
export function eachDatabase(suite: (name: string, open: OpenTestDatabase) => void): void {
  const url = process.env['TEST_DATABASE_URL'];
  const binaries = findPostgres();
  const engines: Record<string, () => TestEngine> = {
    SQLite: createSqliteEngine,
    PGlite: () => createSharedEngine(() => openPglite(process.env['TEST_PGLITE_TEMPLATE'])),
  };
  if (url !== undefined) {
    engines['PostgreSQL'] = () => createSharedEngine(() => openTestDatabaseAt(url));
  } else if (binaries !== undefined) {
    engines['PostgreSQL'] = () => createSharedEngine(() => openOwnPostgres(binaries));
  }

  for (const [name, createEngine] of Object.entries(engines)) {
    describe(`on ${name}`, () => {
      const engine = createEngine();
      after(() => engine.close());
      suite(name, () => engine.open());
    });
  }
}

interface TestEngine {
  open(): Promise<Database>;
  close(): Promise<void>;
}

function createSqliteEngine(): TestEngine {
  const endings: (() => Promise<void>)[] = [];
  return {
    async open() {
      const directory = await createTemporaryDirectory();
      const database = await openDatabase({ dataDir: directory.path });
      endings.push(async () => {
        await database.close();
        await directory.remove();
      });
      return database;
    },
    async close() {
      for (const end of endings) await end();
    },
  };
}

/** Starting takes seconds, so that one database is emptied again and again. */
function createSharedEngine(start: () => Promise<Database>): TestEngine {
  let started: Promise<Database> | undefined;
  return {
    async open() {
      started ??= start();
      const database = await started;
      await empty(database.db);
      return database;
    },
    async close() {
      await (await started)?.close();
    },
  };
}

async function empty(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration'`.execute(db);
  const names = rows.map(({ name }) => sql.id(name));
  await sql`truncate ${sql.join(names)} cascade`.execute(db);
}

async function openOwnPostgres(binaries: string): Promise<Database> {
  const cluster = await startPostgresCluster(binaries);
  const database = await openDatabase({ databaseUrl: cluster.url, dataDir: '' });
  return {
    ...database,
    async close() {
      await database.close();
      await cluster.stop();
    },
  };
}

/** Makes a database of a random name on the given server and drops it at the end. */
async function openTestDatabaseAt(url: string): Promise<Database> {
  const name = `kentongan_test_${randomBytes(6).toString('hex')}`;
  const command = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await command(`create database ${name}`);
  // No `URL` reads the address of a socket, which has no host.
  const databaseUrl = url.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${name}`);
  const database = await openDatabase({ databaseUrl, dataDir: '' });
  return {
    ...database,
    async close() {
      await database.close();
      await command(`drop database ${name}`);
    },
  };
}
