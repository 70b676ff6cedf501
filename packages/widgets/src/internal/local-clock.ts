import { wordFor } from './word-for.js';

/** Indonesia has three zones and no summer time. */
const hours: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** Hours a zone of Indonesia is ahead of UTC; `undefined` for any other. */
export function zoneHours(timeZone: string | undefined): number | undefined {
  return wordFor(hours, timeZone ?? '');
}

/**
 * An instant as clocks in a zone show it: the UTC fields of the result are the local ones. In a zone
 * that is none of Indonesia's, the visitor's own.
 *
 * The first `Intl.DateTimeFormat` of a page loads the browser's language data, which on a cheap
 * phone takes longer than drawing what needs it.
 */
export function localClock(instant: string | number, timeZone: string | undefined): Date {
  const at = new Date(instant);
  const ahead = zoneHours(timeZone);
  const minutes = ahead === undefined ? -at.getTimezoneOffset() : ahead * 60;
  return new Date(at.getTime() + minutes * 60_000);
}

/** Days since 1970 on a clock that {@link localClock} has set. */
export function dayNumber(clock: Date): number {
  return Math.floor(clock.getTime() / 86_400_000);
}
