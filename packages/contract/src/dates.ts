import * as z from 'zod/mini';

import { textLike } from './text-like.js';

/** An instant, RFC 3339: `2026-01-02T03:04:05.000Z`. */
export const instantSchema = dayIn(
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
);

/** A calendar day that exists: `2024-05-22`. */
export const dateSchema = dayIn(/^(\d{4}-\d\d-\d\d)$/);

/** A day, a month or only a year, as far as it is known: `2024-05-22`, `2024-05`, `2012`. */
export const partialDateSchema = textLike(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** Reads a text whose first group is a day that exists. Half the size of zod's own formats. */
function dayIn(pattern: RegExp): z.ZodMiniString {
  return z.string().check((payload) => {
    const day = `${pattern.exec(payload.value)?.[1]}`;
    // A day that does not exist comes back as another one, or as `null`.
    if (!new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) {
      payload.issues.push({ code: 'invalid_format', format: 'date', input: payload.value });
    }
  });
}
