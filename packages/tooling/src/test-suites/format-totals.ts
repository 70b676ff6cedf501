import type { Totals } from './totals.ts';

/** The plain last line of `npm test`, which scripts read. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
