import { startOfDay } from '../time/start-of-day.ts';

/** What a due date is counted by. */
export interface DueOptions {
  /** Milliseconds. */
  readonly receivedAt: number;
  readonly topic: string;
  readonly responseDays: number;
  /** Days `YYYY-MM-DD` besides Saturday and Sunday on which nobody works. */
  readonly holidays: readonly string[];
  readonly timeZone: string;
}

const day = 86_400_000;

/** The law gives 72 hours by the clock, weekends included (UU 27/2022). */
const privacyHours = 72;

/** When the office means to have answered: the end of a working day, or 72 hours for privacy. */
export function dueAt({ receivedAt, topic, responseDays, holidays, timeZone }: DueOptions): number {
  if (topic === 'privacy_request') return receivedAt + privacyHours * 3_600_000;
  const off = new Set(holidays);
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  let date = format.format(receivedAt);
  for (let left = responseDays; left > 0;) {
    date = nextDate(date);
    if (!off.has(date) && !isWeekend(date)) left -= 1;
  }
  return startOfDay(nextDate(date), timeZone);
}

function nextDate(date: string): string {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10);
}

function isWeekend(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}
