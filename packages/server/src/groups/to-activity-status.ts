import type { ActivityStatus } from '@kentongan/contract';

/** Tells by its latest activity whether a group does anything. */
export function toActivityStatus(
  lastActivityAt: number | null,
  now: number,
  dormantAfterMonths: number,
): ActivityStatus {
  if (lastActivityAt === null) return 'unknown';
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - dormantAfterMonths);
  return lastActivityAt >= limit.getTime() ? 'active' : 'dormant';
}
