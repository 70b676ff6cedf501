import { activityIssueCodes } from '@kentongan/contract';

import { ProblemError } from '../../http/problem-error.ts';

/** Clocks of callers may be ahead of ours by so much. */
const tolerance = 5 * 60_000;

/** Refuses an instant that must have been and lies ahead. */
export function refuseFuture(path: string, instant: string | null | undefined, now: number): void {
  if (Date.parse(instant ?? '') > now + tolerance) refuse(path, activityIssueCodes.future);
}

/** Refuses an instant that must lie ahead and does not. */
export function refusePast(path: string, instant: string, now: number): void {
  if (Date.parse(instant) <= now) refuse(path, activityIssueCodes.past);
}

function refuse(path: string, code: string): never {
  throw new ProblemError('invalid-request', { issues: [{ path, code }] });
}
