/** SQLite's extended code for a broken unique constraint. */
const sqliteConstraintUnique = 2067;

/** Whether an error says that a row with the same unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return error.errcode === sqliteConstraintUnique;
  return 'code' in error && error.code === '23505';
}
