import type { ActivityStatus } from '@kentongan/contract';

/** Tells by its latest activity whether a group does anything; see `dormantBefore`. */
export function toActivityStatus(
  lastActivityAt: number | null,
  dormantBefore: number,
): ActivityStatus {
  if (lastActivityAt === null) return 'unknown';
  return lastActivityAt >= dormantBefore ? 'active' : 'dormant';
}
