import { startOfDay } from './start-of-day.ts';

const day = 86_400_000;

/** The next instant at which a clock in the time zone shows a full hour, in milliseconds. */
export function nextTimeOfDay(hour: number, now: number, timeZone: string): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  const time = startOfDay(today, timeZone) + hour * 3_600_000;
  return time > now ? time : time + day;
}
