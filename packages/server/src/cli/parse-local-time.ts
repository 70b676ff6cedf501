import { dateSchema, instantSchema } from '@kentongan/contract';

import { startOfDay } from '../time/start-of-day.ts';
import { UsageError } from './command.ts';

const minute = 60_000;

/**
 * Reads a time as staff write it, in a time zone: `2026-12-01 09:00`, or `2026-12-01` for the start of
 * that day. An instant with its offset stands for itself. Returns an instant of the contract.
 *
 * @throws {@link UsageError} when it cannot be read.
 */
export function parseLocalTime(text: string, timeZone: string, option: string): string {
  if (instantSchema.safeParse(text).success) return new Date(text).toISOString();
  const [, day = '', hours = '0', minutes = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:[ T]([01]?\d|2[0-3])[:.]([0-5]\d))?$/.exec(text.trim()) ?? [];
  if (!dateSchema.safeParse(day).success) {
    throw new UsageError(
      `${option}: "${text}" is no time. Write 2026-12-01 09:00, or 2026-12-01 for the start of a day.`,
    );
  }
  const time = startOfDay(day, timeZone) + (Number(hours) * 60 + Number(minutes)) * minute;
  return new Date(time).toISOString();
}
