import { dateSchema } from '@kentongan/contract';

import { UsageError } from './command.ts';

const day = 86_400_000;

/**
 * Reads when something ends: `90d` from now, the start of a day (`2027-01-31`, UTC), or `never`.
 * Returns milliseconds, or `null` for never.
 *
 * @throws {@link UsageError} when it cannot be read.
 */
export function parseExpiry(text: string, now: number): number | null {
  if (text === 'never') return null;
  const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1];
  if (days !== undefined) return now + Number(days) * day;
  if (dateSchema.safeParse(text).success) return Date.parse(text);
  throw new UsageError(
    `"${text}" is no end. Write how many days (90d), a day (2027-01-31) or never.`,
  );
}
