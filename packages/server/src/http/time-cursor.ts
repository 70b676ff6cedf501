import { ProblemError } from './problem-error.ts';

/** Where a page of a list by time begins: behind this. */
export interface TimeCursor {
  /** Milliseconds. */
  readonly time: number;
  readonly id: string;
}

/** Writes a cursor that only this server reads. */
export function writeTimeCursor({ time, id }: TimeCursor): string {
  return Buffer.from(`${time} ${id}`).toString('base64url');
}

/** Reads one. @throws {@link ProblemError} `invalid-request` */
export function readTimeCursor(cursor: string): TimeCursor {
  const [, time, id] = /^(\d{1,15}) (.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time !== undefined && id !== undefined) return { time: Number(time), id };
  throw new ProblemError('invalid-request', {
    issues: [{ path: 'cursor', code: 'invalid_format' }],
  });
}
