import assert from 'node:assert/strict';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { sql } from 'kysely';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { DatabaseError } from './database-error.ts';
import { migrate } from './migrate.ts';
import { readMigrationFiles, type MigrationFile } from './migration-files.ts';
import { openDatabase } from './open-database.ts';

describe('opening the database', () => {
  let directory: TemporaryDirectory;
  let count = 0;
  const nextDirectory = () => join(directory.path, String((count += 1)));

  before(async () => {
    directory = await createTemporaryDirectory();
  });
  after(() => directory.remove());

  it('makes a data directory that only its owner can read', async () => {
    const dataDir = nextDirectory();
    const database = await openDatabase({ dataDir });
    await database.close();

    assert.equal((await stat(dataDir)).mode & 0o777, 0o700);
    assert.equal(database.engine, 'sqlite');
  });

  it('runs each migration once', async () => {
    const dataDir = nextDirectory();
    const first = await openDatabase({ dataDir });
    await first.close();
    const second = await openDatabase({ dataDir });
    await second.close();

    assert.deepEqual(
      first.migrated,
      readMigrationFiles().map(({ name }) => name),
    );
    assert.deepEqual(second.migrated, []);
  });

  it('syncs every commit, writes ahead and checks foreign keys', async () => {
    const { db, close } = await openDatabase({ dataDir: nextDirectory() });

    const { rows } = await sql`select * from pragma_journal_mode, pragma_synchronous,
      pragma_foreign_keys`.execute(db);
    await close();

    assert.deepEqual(
      { ...(rows[0] as object) },
      { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 },
    );
  });

  it('names the variable when the directory cannot be made', async () => {
    const file = join(directory.path, 'file');
    await writeFile(file, '');

    await assert.rejects(openDatabase({ dataDir: join(file, 'data') }), (error) => {
      assert(error instanceof DatabaseError);
      assert.match(error.message, /^DATA_DIR: .*Name a directory/);
      return true;
    });
  });

  it('names the variable when the file is no database', async () => {
    const dataDir = nextDirectory();
    await mkdir(dataDir);
    await writeFile(
      join(dataDir, 'kentongan.sqlite'),
      'not a database, but long enough'.repeat(50),
    );

    await assert.rejects(openDatabase({ dataDir }), /^DatabaseError: DATA_DIR: /);
  });

  it('says in one line that PostgreSQL is away, without the password', async () => {
    const databaseUrl = 'postgres://staff:secret@127.0.0.1:1/kentongan';

    await assert.rejects(openDatabase({ databaseUrl, dataDir: '' }), (error) => {
      assert(error instanceof DatabaseError);
      assert.match(error.message, /^DATABASE_URL: .*ECONNREFUSED.*\.$/);
      assert.doesNotMatch(error.message, /secret|\n/);
      return true;
    });
  });

  it('lays a copy aside before the tables of an existing database change', async () => {
    const dataDir = nextDirectory();
    const { db, close } = await openDatabase({ dataDir });
    const sqliteFile = join(dataDir, 'kentongan.sqlite');
    const files = [...readMigrationFiles(), nextMigration('create table extra (id integer)')];

    const run = await migrate(db, { engine: 'sqlite', sqliteFile, files });
    await close();

    assert.deepEqual(run, ['9000-next']);
    const copies = (await readdir(dataDir)).filter((file) => file.startsWith('backup-at-'));
    assert.equal(copies.length, 1);
  });

  it('leaves nothing of a migration that failed half-way', async () => {
    const { db, close } = await openDatabase({ dataDir: nextDirectory() });
    const broken = nextMigration(
      'create table half (id integer)',
      'create table half (id integer)',
    );

    await assert.rejects(
      migrate(db, { engine: 'sqlite', files: [...readMigrationFiles(), broken] }),
    );
    const { rows } = await sql`select name from sqlite_master where name = 'half'`.execute(db);
    await close();

    assert.deepEqual(rows, []);
  });

  it('refuses a database that a newer version has changed', async () => {
    const { db, close } = await openDatabase({ dataDir: nextDirectory() });
    await migrate(db, { engine: 'sqlite', files: [...readMigrationFiles(), nextMigration()] });

    await assert.rejects(migrate(db, { engine: 'sqlite' }), /"9000-next", which this version/);
    await close();
  });

  it('refuses a migration that was changed after it was run', async () => {
    const { db, close } = await openDatabase({ dataDir: nextDirectory() });
    const [first, ...rest] = readMigrationFiles();
    assert(first);
    const files = [{ ...first, checksum: 'other' }, ...rest];

    await assert.rejects(migrate(db, { engine: 'sqlite', files }), /"0001-initial" is not the one/);
    await close();
  });

  it('lets two processes migrate the same new database at once', async () => {
    const dataDir = nextDirectory();
    const both = await Promise.all([openDatabase({ dataDir }), openDatabase({ dataDir })]);
    for (const { close } of both) await close();

    assert.equal(both.flatMap(({ migrated }) => migrated).length, readMigrationFiles().length);
  });
});

function nextMigration(...statements: string[]): MigrationFile {
  return { version: 9000, name: '9000-next', checksum: 'next', statements };
}
