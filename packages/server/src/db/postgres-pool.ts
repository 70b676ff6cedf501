import pg from 'pg';

/** Object identifier of `bigint`, which the driver hands out as text unless told otherwise. */
const bigintType = 20;

/** The server itself ends a statement after so long, in milliseconds. */
const statementTime = 10_000;

/** What {@link createPostgresPool} may be told. */
export interface PostgresPoolOptions {
  /**
   * After so many milliseconds without an answer the server counts as gone, whatever its connection
   * says; 0 waits for ever, as long migrations must. @defaultValue 15000
   */
  readonly silence?: number;
}

/** Makes a pool of connections to PostgreSQL with our limits and number types. */
export function createPostgresPool(
  connectionString: string,
  // A server that is there says within its own limit that a statement took too long.
  { silence = statementTime + 5_000 }: PostgresPoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: statementTime,
    query_timeout: silence,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'kentongan',
    types: {
      // Every bigint column holds milliseconds or a count, far below 2^53.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === bigintType ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  });
  // A broken idle connection is replaced at the next query; without a listener it ends the process.
  pool.on('error', () => undefined);
  // The same for a connection that breaks between two queries of a transaction.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('connect', dropWhenSilent);
  return pool;
}

/**
 * Makes a client give up its connection when a query gets no answer. The driver alone would put the
 * connection back, where the next query waits behind the lost one.
 */
function dropWhenSilent(client: pg.PoolClient): void {
  // The driver declares a dozen forms of this method, which all end in the same one, and leaves out
  // the connection.
  const query = client.query.bind(client) as (...parameters: unknown[]) => unknown;
  const { connection } = client as unknown as {
    readonly connection: { readonly stream: { destroy(reason: Error): void } };
  };
  Object.assign(client, {
    query(...parameters: unknown[]) {
      const result = query(...parameters);
      if (result instanceof Promise) {
        result.catch((error: unknown) => {
          if (isSilence(error)) connection.stream.destroy(error);
        });
      }
      return result;
    },
  });
}

function isSilence(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}
