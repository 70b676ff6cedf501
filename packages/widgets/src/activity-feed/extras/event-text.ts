import type { Activity } from '@kentongan/sdk';

import { dayNumber, localClock, zoneHours } from '../../internal/local-clock.js';
import type { Messages } from '../../locales/id.js';
import { dayText } from '../feed-date.js';

/** When something takes place, in words. */
export interface EventText {
  /** `Rabu, 22 Mei 2024`; `22–24 September 2025` for more than one day. */
  readonly day: string;
  /** `09.00–12.00 WIB`; empty when only the day is known. */
  readonly time: string;
  /** `Besok`, `Sedang berlangsung`, `Sudah selesai`; empty for what is far ahead. */
  readonly status: string;
  /** For the date block: `22`, `Mei`. */
  readonly blockDay: string;
  readonly blockMonth: string;
}

type Words = Pick<Messages, 'feed' | 'feedExtras'>;

/** For so many days ahead it is said how many there are. */
const soon = 7;
const dayLength = 86_400_000;
/** What ends within so many hours belongs to the day on which it begins, as a night of wayang does. */
const longestNight = dayLength / 2;

/** Says when an activity takes place, on the clocks of a zone; `null` for what has no beginning. */
export function eventText(
  { startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>,
  words: Words,
  timeZone: string | undefined,
): EventText | null {
  const startTime = Date.parse(startsAt ?? '');
  if (Number.isNaN(startTime)) return null;
  const given = Date.parse(endsAt ?? '');
  const hasEnd = given > startTime;
  const start = localClock(startTime, timeZone);
  const end = hasEnd ? localClock(given, timeZone) : start;
  // Without an end it is over with its day.
  const over = hasEnd ? end.getTime() : (dayNumber(start) + 1) * dayLength;

  return {
    day: daysText(start, end, words),
    time: timeText(start, end, words, timeZone),
    status: statusText(start.getTime(), over, localClock(Date.now(), timeZone), words),
    blockDay: String(start.getUTCDate()),
    blockMonth: (words.feed.months[start.getUTCMonth()] ?? '').slice(0, 3),
  };
}

function daysText(start: Date, end: Date, { feed, feedExtras }: Words): string {
  if (isWithinADay(start, end)) {
    return `${feedExtras.weekdays[start.getUTCDay()] ?? ''}, ${dayText(feed, start)}`;
  }
  const [from, to] = [start, end].map((clock) => ({
    day: clock.getUTCDate(),
    month: feed.months[clock.getUTCMonth()] ?? '',
    year: clock.getUTCFullYear(),
  }));
  // Two clocks give two days.
  return feedExtras.days(from!, to!);
}

function isWithinADay(start: Date, end: Date): boolean {
  if (dayNumber(start) === dayNumber(end)) return true;
  return end.getTime() - start.getTime() < longestNight;
}

function timeText(
  start: Date,
  end: Date,
  { feedExtras }: Words,
  timeZone: string | undefined,
): string {
  // Nothing starts at midnight sharp: then the day alone was entered.
  if (start.getTime() % dayLength === 0) return '';
  const clocks = end > start && isWithinADay(start, end) ? [start, end] : [start];
  const times = clocks.map((clock) =>
    feedExtras.time(clock.toISOString().slice(11, 13), clock.toISOString().slice(14, 16)),
  );
  const zone = ['WIB', 'WITA', 'WIT'][(zoneHours(timeZone) ?? 0) - 7];
  return [times.join('–'), zone].filter(Boolean).join(' ');
}

function statusText(start: number, over: number, now: Date, { feedExtras }: Words): string {
  if (now.getTime() >= over) return feedExtras.isOver;
  if (now.getTime() >= start) return feedExtras.isOn;
  const days = dayNumber(new Date(start)) - dayNumber(now);
  return days < soon ? feedExtras.daysAhead(days) : '';
}
