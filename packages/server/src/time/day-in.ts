/** The calendar day of an instant in a time zone: `2024-05-22`. */
export function dayIn(timeZone: string, instant: number): string {
  // The Swedish form of a date is the one of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
