/** Why a token is not given out or taken back. */
export type StaffTokenFailure =
  'regency-not-found' | 'role-unknown' | 'name-invalid' | 'expiry-past' | 'token-not-found';

/** A token that cannot be given out or taken back. */
export class StaffTokenError extends Error {
  override readonly name = 'StaffTokenError';
  readonly code: StaffTokenFailure;
  /** What was given instead of something usable. */
  readonly found: string;

  constructor(code: StaffTokenFailure, found: string) {
    super(`${code}: ${found}`);
    this.code = code;
    this.found = found;
  }
}
