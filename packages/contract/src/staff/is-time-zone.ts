/** Whether a text is the IANA name of a time zone this runtime knows. */
export function isTimeZone(text: string): boolean {
  // Runtimes also take offsets and abbreviations, which say too little about an event.
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
