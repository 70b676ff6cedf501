/** SQLite: busy, locked, read-only, I/O error, corrupt, full, cannot open, no database. */
const sqliteCodes = new Set([5, 6, 8, 10, 11, 13, 14, 26]);

const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** PostgreSQL: connection lost, out of resources, shutting down, cancelled, read-only, I/O error. */
const postgresCode = /^(08|53|57|58)...$|^25006$/;

/** Messages of the PostgreSQL driver that come without a code. */
const driverMessage =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Query read timeout/;

/** Whether an error says that the storage is away or full, and may be back later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  if ('errcode' in error) return sqliteCodes.has(Number(error.errcode) & 0xff);
  if ('code' in error && typeof error.code === 'string') {
    return systemCodes.has(error.code) || postgresCode.test(error.code);
  }
  return driverMessage.test(error.message);
}
