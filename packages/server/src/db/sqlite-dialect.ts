import type { DatabaseSync } from 'node:sqlite';

import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';

import { createMutex } from './mutex.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** Readers go on while one connection writes. */
const maxConnections = 4;

/** Kysely's SQLite dialect on `node:sqlite`, with several connections to one file. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #open: () => DatabaseSync;

  constructor(open: () => DatabaseSync) {
    super({
      database: () => Promise.reject(new Error('Connections are opened by createDriver')),
    });
    this.#open = open;
  }

  override createDriver(): Driver {
    return createSqliteDriver(this.#open);
  }

  override createAdapter(): SqliteAdapter {
    return new PooledSqliteAdapter();
  }
}

class PooledSqliteAdapter extends SqliteAdapter {
  // The driver keeps a pool of its own and lets one transaction write at a time.
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/**
 * A pool in which transactions take turns.
 *
 * A transaction says at its start that it will write (`begin immediate`), so it can never fail
 * half-way because another one was faster.
 */
function createSqliteDriver(open: () => DatabaseSync): Driver {
  const connections: SqliteConnection[] = [];
  const idle: SqliteConnection[] = [];
  const waiting: ((connection: SqliteConnection) => void)[] = [];
  const writers = createMutex();
  const leaveOf = new WeakMap<DatabaseConnection, () => void>();

  const end = async (connection: DatabaseConnection, command: 'commit' | 'rollback') => {
    try {
      await run(connection, command);
    } finally {
      // A failed commit is followed by a rollback, which ends the turn.
      if (command === 'rollback' || !isInTransaction(connection)) leaveOf.get(connection)?.();
    }
  };

  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const free = idle.pop();
      if (free) return free;
      if (connections.length < maxConnections) {
        const connection = new SqliteConnection(open());
        connections.push(connection);
        return connection;
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    releaseConnection: async (connection) => {
      if (!(connection instanceof SqliteConnection)) return;
      const next = waiting.shift();
      if (next) next(connection);
      else idle.push(connection);
    },
    beginTransaction: async (connection) => {
      leaveOf.set(connection, await writers.enter());
      try {
        await run(connection, 'begin immediate');
      } catch (error) {
        leaveOf.get(connection)?.();
        throw error;
      }
    },
    commitTransaction: (connection) => end(connection, 'commit'),
    rollbackTransaction: (connection) => end(connection, 'rollback'),
    destroy: async () => {
      for (const connection of connections) connection.close();
    },
  };
}

function isInTransaction(connection: DatabaseConnection): boolean {
  return connection instanceof SqliteConnection && connection.isInTransaction;
}

async function run(connection: DatabaseConnection, command: string): Promise<QueryResult<unknown>> {
  return connection.executeQuery(CompiledQuery.raw(command));
}
