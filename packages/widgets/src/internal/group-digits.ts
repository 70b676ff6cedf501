/**
 * Writes a whole number with a mark between its thousands: `1.234` for `groupDigits(1234, '.')`.
 *
 * `Intl.NumberFormat` does the same, but the first one of a page loads the browser's language data,
 * which on a cheap phone takes longer than drawing the first rows.
 */
export function groupDigits(value: number, mark: '.' | ','): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
