/** The instant at which a calendar day (`2024-05-22`) begins in a time zone, in milliseconds. */
export function startOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // Indonesia's zones keep one offset all year, so the one at midnight UTC holds.
  return utc - offsetAt(utc, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return Date.parse(`${local.replace(' ', 'T')}Z`) - instant;
}
