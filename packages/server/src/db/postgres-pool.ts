import pg from 'pg';

/** Object identifier of `bigint`, which the driver hands out as text unless told otherwise. */
const bigintType = 20;

/** Makes a pool of connections to PostgreSQL with our limits and number types. */
export function createPostgresPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
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
  return pool;
}
