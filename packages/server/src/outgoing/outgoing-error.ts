/** Why an outgoing request brought nothing. */
export type OutgoingErrorCode =
  /** The URL cannot be asked: scheme, port, credentials, spelling. */
  | 'url-refused'
  /** It leads to an address that is not public. */
  | 'address-refused'
  /** There is no such host. */
  | 'not-found'
  | 'unreachable'
  | 'certificate-refused'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  /** What came is not the answer of a web server, or broke off. */
  | 'bad-answer';

/** An outgoing request was refused or failed. The message is one sentence, for staff. */
export class OutgoingError extends Error {
  override readonly name = 'OutgoingError';
  readonly code: OutgoingErrorCode;

  constructor(code: OutgoingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
