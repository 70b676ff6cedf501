/** Why no snapshot was written. */
export type SnapshotRefusal = 'other-regency' | 'not-ours' | 'no-code';

/** A snapshot that cannot be written where it should go. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly refusal: SnapshotRefusal;
  /** The folder or file in question. */
  readonly subject: string;

  constructor(refusal: SnapshotRefusal, subject: string) {
    super(`${refusal}: ${subject}`);
    this.refusal = refusal;
    this.subject = subject;
  }
}
