/** A regency that cannot be made. The message is one line for the operator. */
export class CreateRegencyError extends Error {
  override readonly name = 'CreateRegencyError';
}
