const millisecondsPerDay = 86_400_000;

/** From where a workbook counts its days. */
export type DateSystem = 1900 | 1904;

/**
 * Turns the serial number of a date cell into `YYYY-MM-DD`, or `null` where no date has it.
 *
 * The 1900 system counts a 29 February 1900 that never was; days before it are off by one and no
 * group is that old, so they are refused.
 */
export function serialDate(serial: number, system: DateSystem = 1900): string | null {
  const days = Math.floor(serial);
  const first = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return null;
  return new Date(first + days * millisecondsPerDay).toISOString().slice(0, 10);
}
