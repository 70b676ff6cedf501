import { Kysely, PostgresDialect } from 'kysely';

import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { migrate } from './migrate.ts';
import { createPostgresPool } from './postgres-pool.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { openSqliteFile, prepareDataDirectory } from './sqlite-file.ts';
import type { Tables } from './tables.ts';
import { prepareTextIndex } from './text-index.ts';

/** Where the data is kept. */
export interface OpenDatabaseOptions {
  /** A `postgres://` address; without one the data is a SQLite file in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws {@link DatabaseError} when it cannot be reached or is not one this version can use.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  return options.databaseUrl === undefined
    ? openSqlite(options.dataDir)
    : openPostgres(options.databaseUrl);
}

async function openSqlite(dataDir: string): Promise<Database> {
  const file = prepareDataDirectory(dataDir);
  const db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect(() => openSqliteFile(file)),
  });
  return finish(db, 'sqlite', file);
}

async function openPostgres(databaseUrl: string): Promise<Database> {
  // A migration may take long without a word.
  const patient = createPostgresPool(databaseUrl, { silence: 0 });
  try {
    await patient.query('select 1');
  } catch (error) {
    await patient.end();
    throw new DatabaseError(
      `DATABASE_URL: the database cannot be used (${reasonOf(error)}). Check host, port, name and password, and that PostgreSQL is running.`,
      { cause: error },
    );
  }
  const preparing = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: patient }) });
  const { migrated } = await finish(preparing, 'postgres');
  await preparing.destroy();
  const pool = createPostgresPool(databaseUrl);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: 'postgres', migrated, close: () => db.destroy() };
}

async function finish(
  db: Kysely<Tables>,
  engine: Database['engine'],
  sqliteFile?: string,
): Promise<Database> {
  try {
    const migrated = await migrate(db, { engine, sqliteFile });
    await prepareTextIndex(db, engine);
    return { db, engine, migrated, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  // The driver never puts the password into a message; line breaks would break the one line.
  return message.replace(/\s+/g, ' ');
}
