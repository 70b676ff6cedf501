/** The time zone, or `undefined`, the visitor's own, when this browser does not know it. */
export function usableTimeZone(timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
