/** `22 Mei 2024`; a month or a year alone when that is all that is known. */
export function formatDate(date: Date | string, locale: string, timeZone?: string): string {
  const partial = typeof date === 'string' ? date.split('-').length : 3;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (partial > 1) options.month = 'long';
  if (partial > 2) options.day = 'numeric';
  // A calendar day has no time zone; reading it as UTC and printing it as UTC keeps the day.
  const zone = typeof date === 'string' && !date.includes('T') ? 'UTC' : timeZone;
  if (zone !== undefined) options.timeZone = zone;
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? '' : at.toLocaleDateString(locale, options);
}
