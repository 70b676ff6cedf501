import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { DatabaseError } from './database-error.ts';

/** Name of the database file inside the data directory. */
const sqliteFileName = 'kentongan.sqlite';

/**
 * Makes the data directory, readable by its owner alone, and returns the path of the database file.
 *
 * @throws {@link DatabaseError} when the directory cannot be made or written.
 */
export function prepareDataDirectory(dataDir: string): string {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true });
      chmodSync(dataDir, 0o700);
    }
    const file = join(dataDir, sqliteFileName);
    // Opening it now finds a read-only disk or a file that is no database before anything starts.
    openSqliteFile(file).close();
    return file;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `DATA_DIR: "${dataDir}" cannot be used (${reason}). Name a directory this user may write to.`,
      { cause: error },
    );
  }
}

/** Opens one connection to a SQLite file with the settings that make every commit durable. */
export function openSqliteFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {
    enableForeignKeyConstraints: true,
    // Short, because waiting blocks the whole process; the dialect waits and tries again.
    timeout: 50,
  });
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
