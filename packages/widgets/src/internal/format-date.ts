/** `22 Mei 2024`; a month or a year alone when that is all that is known. */
export function formatDate(date: Date | string, locale: string, timeZone?: string): string {
  const partial = typeof date === 'string' ? date.split('-').length : 3;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (partial > 1) options.month = 'long';
  if (partial > 2) options.day = 'numeric';
  // A calendar day has no time zone; reading it as UTC and printing it as UTC keeps the day.
  const zone = typeof date === 'string' && !date.includes('T') ? 'UTC' : timeZone;
  return format(
    new Date(date),
    locale,
    zone === undefined ? options : { ...options, timeZone: zone },
  );
}

/** `22 Mei 2024 pukul 16.03 WIB`. */
export function formatDateTime(date: Date | string, locale: string, timeZone?: string): string {
  return format(new Date(date), locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  });
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, options).format(date);
}
