import * as z from 'zod/mini';

/** An instant, RFC 3339 in UTC: `2026-01-02T03:04:05.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A calendar day: `2024-05-22`. */
export const dateSchema = z.iso.date();

/** A day, a month or only a year, as far as it is known: `2024-05-22`, `2024-05`, `2012`. */
export const partialDateSchema = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
