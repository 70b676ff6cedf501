import { readDay } from './read-day.ts';
import { readTime } from './read-time.ts';
import { readZone } from './read-zone.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Before this there were no feeds; programs write 1970 when they know nothing. */
const earliest = Date.UTC(1995, 0, 1);

/** A date this far ahead is no mistake of a zone or a clock, but no date at all. */
const farthest = 10 * 365 * day;

/**
 * Reads a date as feeds write it, rightly or wrongly, in English or Indonesian.
 *
 * Without a zone it is Western Indonesian Time. What lies ahead of `now` by more than a day is
 * taken for `now`, so that no mistake stays on top of the list for years.
 *
 * @returns Milliseconds, or `null` when it is no date or cannot be true.
 */
export function readDate(text: string | null | undefined, now: number): number | null {
  const instant = toInstant(text?.trim().slice(0, 120) ?? '');
  if (instant === null || instant < earliest || instant > now + farthest) return null;
  return instant > now + day ? now : instant;
}

function toInstant(text: string): number | null {
  if (/^\d{9,10}(?:\.\d{1,9})?$/.test(text)) return Math.floor(Number(text)) * 1_000;
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(?!\d)/i.exec(text);
  if (compact) {
    const [written, year, month, date, hour = '00', minutes = '00', seconds = '00'] = compact;
    const rest = text.slice(written.length);
    return toInstant(`${year}-${month}-${date} ${hour}:${minutes}:${seconds} ${rest}`);
  }
  const lower = text
    .toLowerCase()
    .replace(/[\u2018\u2019'`]/g, '')
    .replace(/\s+/g, ' ');
  const found = readDay(lower);
  if (!found) return null;
  const time = readTime(found.rest);
  if (!time) return null;
  const { year, month, date } = found;
  const midnight = Date.UTC(year, month - 1, date);
  if (new Date(midnight).getUTCMonth() !== month - 1) return null;
  return midnight + time.milliseconds - readZone(time.rest) * minute;
}
