import type { TermStatus } from '@kentongan/contract';

const millisecondsPerDay = 86_400_000;

/**
 * Tells where a board's term stands on a day.
 *
 * An end of `2027` ends with that year, `2027-05` with that month. Without an end nobody can tell.
 */
export function toTermStatus(
  endsOn: string | null,
  today: string,
  warningDays: number,
): TermStatus {
  if (endsOn === null) return 'unknown';
  const daysLeft = (toLastDay(endsOn) - Date.parse(today)) / millisecondsPerDay;
  if (daysLeft < 0) return 'expired';
  return daysLeft <= warningDays ? 'expiring' : 'current';
}

/** The last day a partial date may mean, as milliseconds in UTC. */
function toLastDay(partialDate: string): number {
  const [year = 0, month, day] = partialDate.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  // Day 0 of the next month is the last one of this.
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
