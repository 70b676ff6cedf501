import type { Activity } from '@kentongan/sdk';

/** When something takes place, in words. */
export interface EventTime {
  /** `Rabu, 22 Mei 2024`; `22–24 Mei 2024` for more than one day. */
  readonly day: string;
  /** `09.00–12.00 WIB`; empty when only the day is known. */
  readonly time: string;
}

/** Says when an activity takes place, in the time zone of the regency. */
export function formatEvent(
  { startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>,
  locale: string,
  timeZone: string | undefined,
): EventTime | null {
  const start = new Date(startsAt ?? NaN);
  if (Number.isNaN(start.getTime())) return null;
  const given = new Date(endsAt ?? NaN);
  const end = given > start ? given : start;
  const zone = timeZone === undefined ? {} : { timeZone };

  const days = new Intl.DateTimeFormat(locale, {
    // Not `dateStyle: 'full'`, which writes `06` in Indonesian.
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...zone,
  });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...zone,
  });
  const isOneDay = days.format(start) === days.format(end);
  // Nothing starts at midnight sharp: then the day alone was entered.
  const isWholeDay =
    start.toLocaleTimeString('en', { timeStyle: 'short', hourCycle: 'h23', ...zone }) === '00:00';
  return {
    day: isOneDay
      ? days.format(start)
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).formatRange(start, end),
    time: isWholeDay ? '' : isOneDay ? times.formatRange(start, end) : times.format(start),
  };
}
