import { sql, type Kysely } from 'kysely';

import type { DatabaseEngine } from './database.ts';
import { textIndexInPostgres } from './text-index-in-postgres.ts';
import { textIndexInSqlite } from './text-index-in-sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * Makes what finds activities by their words, where it is not there yet. Each engine has its own
 * kind of index for that, which no migration can describe for both.
 */
export async function prepareTextIndex(db: Kysely<Tables>, engine: DatabaseEngine): Promise<void> {
  const { isThere, create } = engine === 'sqlite' ? textIndexInSqlite : textIndexInPostgres;
  if (await isThere(db)) return;
  await db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') {
      // Processes that start together take turns; the first fill may take its time.
      await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
      await sql`set local statement_timeout = 0`.execute(transaction);
    }
    if (!(await isThere(transaction))) await create(transaction);
  });
}

/** Any number that no other program uses for an advisory lock in the same database. */
const lockNumber = 7_535_686_422;
