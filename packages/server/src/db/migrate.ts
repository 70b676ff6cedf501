import { dirname, join } from 'node:path';

import { sql, type Kysely, type Transaction } from 'kysely';

import type { DatabaseEngine } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { readMigrationFiles, type MigrationFile } from './migration-files.ts';
import type { Tables } from './tables.ts';

/** What {@link migrate} needs to know about the database. */
export interface MigrateOptions {
  readonly engine: DatabaseEngine;
  /** A copy is laid beside this file before its tables change. */
  readonly sqliteFile?: string | undefined;
  /** @defaultValue the migrations that come with this version */
  readonly files?: readonly MigrationFile[];
}

interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** Any number that no other program uses for an advisory lock in the same database. */
const lockNumber = 7_535_686_421;

/**
 * Runs the migrations the database lacks, each in a transaction of its own.
 *
 * Processes that start together take turns. Returns the names of the migrations that were run.
 *
 * @throws {@link DatabaseError} when the database is newer than this version or was made by a
 * migration that has since been changed.
 */
export async function migrate(db: Kysely<Tables>, options: MigrateOptions): Promise<string[]> {
  const { engine, sqliteFile, files = readMigrationFiles() } = options;
  const locked = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
    db.transaction().execute(async (transaction) => {
      if (engine === 'postgres') {
        // The lock goes away with the transaction; a long migration must not be cut short.
        await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
        await sql`set local statement_timeout = 0`.execute(transaction);
      }
      return work(transaction);
    });

  const before = await locked(async (transaction) => {
    await prepare(transaction, engine);
    return readApplied(transaction);
  });
  refuseUnknown(before, files);
  if (sqliteFile !== undefined && before.length > 0 && before.length < files.length) {
    await backUp(db, sqliteFile, before.length);
  }

  const run: string[] = [];
  for (const file of files) {
    const wasRun = await locked(async (transaction) => {
      const applied = await readApplied(transaction);
      refuseUnknown(applied, files);
      if (applied.some(({ version }) => version === file.version)) return false;
      for (const statement of file.statements) await sql.raw(statement).execute(transaction);
      await sql`insert into schema_migration (version, name, checksum, applied_at)
        values (${file.version}, ${file.name}, ${file.checksum}, ${Date.now()})`.execute(
        transaction,
      );
      return true;
    });
    if (wasRun) run.push(file.name);
  }
  return run;
}

async function prepare(transaction: Transaction<Tables>, engine: DatabaseEngine): Promise<void> {
  if (engine === 'postgres') {
    await sql`create collation if not exists "binary" from "C"`.execute(transaction);
  }
  await sql`create table if not exists schema_migration (
    version integer not null primary key,
    name text not null,
    checksum text not null,
    applied_at bigint not null
  )`.execute(transaction);
}

async function readApplied(transaction: Transaction<Tables>): Promise<AppliedMigration[]> {
  const { rows } = await sql<AppliedMigration>`
    select version, name, checksum from schema_migration order by version`.execute(transaction);
  return rows;
}

function refuseUnknown(
  applied: readonly AppliedMigration[],
  files: readonly MigrationFile[],
): void {
  for (const { version, name, checksum } of applied) {
    const file = files.find((known) => known.version === version);
    if (!file) {
      throw new DatabaseError(
        `The database has migration "${name}", which this version does not know. Start the newer version of Kentongan that made it, or restore a backup.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new DatabaseError(
        `Migration "${name}" is not the one this database was made with. Restore the original file; changes to the tables need a new migration.`,
      );
    }
  }
}

/** Lays a whole copy beside the file, named after the last migration it contains. */
async function backUp(db: Kysely<Tables>, sqliteFile: string, version: number): Promise<void> {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const copy = join(
    dirname(sqliteFile),
    `backup-at-${String(version).padStart(4, '0')}-${stamp}.sqlite`,
  );
  await sql`vacuum into ${sql.lit(copy)}`.execute(db);
}
