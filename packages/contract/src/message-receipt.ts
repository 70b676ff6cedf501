import * as z from 'zod/mini';

import { instantSchema } from './dates.js';
import type { Route } from './endpoint.js';

/** What the sender gets: a number to ask with, and the secret that proves whose it is. */
export const messageReceiptSchema = z.object({
  /** For people to read and copy: `KIM-3502-7QX4-M2KD`. */
  reference: z.string(),
  /** Opens the status of the message: `7QX4-M2KD-9PTR`. */
  secret: z.string(),
  receivedAt: instantSchema,
  /** The backend deletes the message after this instant. */
  retainUntil: instantSchema,
});
export type MessageReceipt = z.output<typeof messageReceiptSchema>;

/** Where `createMessage` is. */
export const createMessageRoute = {
  method: 'POST',
  path: '/v1/regencies/:regency/messages',
  response: messageReceiptSchema,
} as const satisfies Route;
