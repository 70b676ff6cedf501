import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import { startOfDay } from '../time/start-of-day.ts';

/** Whose calendar counts, and after how many months a group is dormant. */
type Dormancy = Pick<RegencyRecord, 'timeZone'> & {
  readonly settings: Pick<RegencyRecord['settings'], 'dormantAfterMonths'>;
};

/**
 * The instant before which a latest activity is too long ago: the beginning of this day of the
 * regency, so many months back.
 *
 * It is the same all day, so that all answers of a day agree, and moves at midnight, when every
 * answer in memory is made anew: a group becomes dormant without anything being written.
 */
export function dormantBefore({ timeZone, settings }: Dormancy, now: number): number {
  const [year = 0, month = 1, day = 1] = dayIn(timeZone, now).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - settings.dormantAfterMonths, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  // Six months before 31 August is the last of February.
  first.setUTCDate(Math.min(day, days));
  return startOfDay(first.toISOString().slice(0, 10), timeZone);
}
