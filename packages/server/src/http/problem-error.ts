import type { ProblemCode, ProblemIssue } from '@kentongan/contract';

/** What may be said about a problem besides its code. */
export interface ProblemErrorOptions extends ErrorOptions {
  readonly issues?: readonly ProblemIssue[];
  /** Response headers, for example `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure that the caller may know about. Anything else becomes `internal-error`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly issues: readonly ProblemIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, options: ProblemErrorOptions = {}) {
    const { issues = [], headers = {}, ...rest } = options;
    super(code, rest);
    this.code = code;
    this.issues = issues;
    this.headers = headers;
  }
}
