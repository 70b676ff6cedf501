/** A failure of a root command whose message alone tells the reader what to do; no stack is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
