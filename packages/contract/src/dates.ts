import * as z from 'zod/mini';

import { withFormat } from './format.js';

const year = String.raw`\d{4}`;
const monthAndDay = String.raw`((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))`;
const leapDay = String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29`;
const day = `(${year}-${monthAndDay}|${leapDay})`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;

/** An instant, RFC 3339: `2026-01-02T03:04:05.000Z`. */
export const instantSchema = withFormat(
  'date-time',
  z.string().check(z.regex(new RegExp(`^${day}T${time}$`))),
);

/** A calendar day that exists: `2024-05-22`. */
export const dateSchema = withFormat('date', z.string().check(z.regex(new RegExp(`^${day}$`))));

/** A day, a month or only a year, as far as it is known: `2024-05-22`, `2024-05`, `2012`. */
export const partialDateSchema = z
  .string()
  .check(z.regex(new RegExp(`^(${year}|${year}-(0[1-9]|1[0-2])|${day})$`)));
