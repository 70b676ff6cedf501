import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';

import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';

/** How long a statement waits for another process to finish writing, and how often it looks. */
const busyLimit = 5_000;
const busyPause = 20;

/** Milliseconds of one statement after which others have their turn. */
const longStatement = 4;

/** Prepared statements kept per connection. */
const maxStatements = 200;

/** One connection to a SQLite file. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // SQLite has already rolled back when a commit failed on a full disk.
    if (query.sql === 'rollback' && !this.isInTransaction) return { rows: [] };

    for (const start = performance.now(); ; await delay(busyPause)) {
      try {
        const begin = performance.now();
        const result = this.#execute<Row>(query);
        // SQLite works on the only thread: between two long statements, waiting requests are answered.
        if (performance.now() - begin > longStatement) await setImmediate();
        return result;
      } catch (error) {
        // Inside a transaction we hold the lock, so that being busy has another cause.
        const giveUp = performance.now() - start > busyLimit || this.isInTransaction;
        if (!isBusy(error) || giveUp) throw error;
      }
    }
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Streaming is not supported; read in pages');
  }

  close(): void {
    this.#database.close();
  }

  #execute<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.#prepare(sql);
    // Kysely types parameters as unknown; repositories pass only text, numbers and null.
    const values = parameters as readonly SQLInputValue[];
    if (statement.columns().length > 0) {
      // Rows have the columns the query builder has typed.
      return { rows: statement.all(...values) as Row[] };
    }
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepare(sql: string): StatementSync {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#database.prepare(sql);
    if (this.#statements.size >= maxStatements) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}

function isBusy(error: unknown): boolean {
  // The low byte is the primary result code: 5 is SQLITE_BUSY.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
