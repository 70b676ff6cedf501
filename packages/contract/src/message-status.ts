import * as z from 'zod/mini';

import { instantSchema } from './dates.js';
import type { Endpoint, Route } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { regencyParamsSchema } from './regency-params.js';

/** How far the office is with a message. */
export const messageStatuses = [
  'received',
  'in_progress',
  'answered',
  'forwarded',
  'closed',
] as const;
export type MessageStatus = (typeof messageStatuses)[number];
export const messageStatusSchema = openEnum<MessageStatus>();

/** What whoever has the secret of a message may know of it. Nothing the sender wrote is in it. */
export const messageStateSchema = z.object({
  reference: z.string(),
  status: messageStatusSchema,
  receivedAt: instantSchema,
  /** When the status last changed. */
  updatedAt: instantSchema,
  /** The office means to answer by then; `null` once it has, or when nothing more will come. */
  dueAt: z.nullable(instantSchema),
  /** Plain text; `null` before there is one. */
  answer: z.nullable(z.string()),
  /** Whom the office handed it to. */
  forwardedTo: z.nullable(z.string()),
  /** The backend deletes the message after this instant. */
  retainUntil: instantSchema,
});
export type MessageState = z.output<typeof messageStateSchema>;

/** Where `readMessageState` is. */
export const readMessageStateRoute = {
  method: 'POST',
  path: '/v1/regencies/:regency/message-states',
  response: messageStateSchema,
} as const satisfies Route;

/** Number and secret as the receipt gave them; case, spaces and hyphens do not matter. */
export const messageKeySchema = z.strictObject({
  reference: z.string().check(z.minLength(8), z.maxLength(60)),
  secret: z.string().check(z.minLength(6), z.maxLength(60)),
});
export type MessageKey = z.output<typeof messageKeySchema>;

/** Reads how far a message is. A POST, so that the secret stays out of addresses and logs. */
export const readMessageState = {
  ...readMessageStateRoute,
  operationId: 'readMessageState',
  summary: 'How far the office is with a message, for whoever has its number and secret.',
  status: 200,
  params: regencyParamsSchema,
  body: messageKeySchema,
  cache: 'none',
  problems: ['regency-not-found', 'message-not-found', 'rate-limited'],
} as const satisfies Endpoint;
