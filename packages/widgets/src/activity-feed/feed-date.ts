import { dayNumber, localClock } from '../internal/local-clock.js';
import type { Messages } from '../locales/id.js';

/** For so many days a date is also said as days ago. */
const recent = 7;

/** `22 Mei 2024`, on a clock set by `localClock`. */
export function dayText({ months, date }: Messages['feed'], clock: Date): string {
  return date(clock.getUTCDate(), months[clock.getUTCMonth()] ?? '', clock.getUTCFullYear());
}

/** `Kemarin · 22 Mei 2024`: the day in full always, so that nothing said gets old unseen. */
export function publishedText(
  words: Messages['feed'],
  publishedAt: string,
  timeZone: string | undefined,
): string {
  const clock = localClock(publishedAt, timeZone);
  const days = dayNumber(localClock(Date.now(), timeZone)) - dayNumber(clock);
  const text = dayText(words, clock);
  return days >= 0 && days < recent ? `${words.daysAgo(days)} · ${text}` : text;
}
