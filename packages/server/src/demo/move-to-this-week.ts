import type { FileActivity } from '../import/activities/activity-file.ts';

const week = 7 * 86_400_000;

/**
 * Moves invented activities by whole weeks, so that the newest is at most a week old and each stays on
 * its day of the week: a demonstration of last year shows coming events as well.
 */
export function moveToThisWeek(
  activities: readonly FileActivity[],
  now: number,
): readonly FileActivity[] {
  const newest = Math.max(...activities.map(({ publishedAt }) => Date.parse(publishedAt)));
  const weeks = Math.floor((now - newest) / week);
  if (!(weeks > 0)) return activities;
  const move = (instant: string): string =>
    new Date(Date.parse(instant) + weeks * week).toISOString();
  return activities.map((activity) => ({
    ...activity,
    publishedAt: move(activity.publishedAt),
    ...(activity.startsAt && { startsAt: move(activity.startsAt) }),
    ...(activity.endsAt && { endsAt: move(activity.endsAt) }),
    ...(activity.pinnedUntil && { pinnedUntil: move(activity.pinnedUntil) }),
  }));
}
