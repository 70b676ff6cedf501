import * as z from 'zod/mini';

import { instantSchema } from './dates.js';
import type { Endpoint, Route } from './endpoint.js';
import { regencyParamsSchema } from './regency-params.js';
import { wholeNumberSchema } from './whole-number.js';

/**
 * A puzzle that costs a sender of one message next to nothing and a sender of thousands a lot.
 *
 * Its answer is the one whole number `n` from 0 to `max` for which the SHA-256 of `salt` followed by
 * `n` in decimal digits is `target`, in lower-case hex.
 */
export const messageChallengeSchema = z.object({
  /** Goes back to the backend unchanged, with the answer. */
  challenge: z.string(),
  salt: z.string(),
  target: z.string(),
  max: wholeNumberSchema,
  expiresAt: instantSchema,
});
export type MessageChallenge = z.output<typeof messageChallengeSchema>;

/**
 * Milliseconds from a challenge to its message. What comes faster has to wait for a person's eye.
 *
 * @example
 * ```ts
 * import { minimumChallengeAge } from '@kentongan/contract';
 *
 * minimumChallengeAge; // 3000
 * ```
 */
export const minimumChallengeAge = 3_000;

/** Where `getMessageChallenge` is. */
export const getMessageChallengeRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/message-challenge',
  response: messageChallengeSchema,
} as const satisfies Route;

/** Reads a new challenge. It can be used for one message. */
export const getMessageChallenge = {
  ...getMessageChallengeRoute,
  operationId: 'getMessageChallenge',
  summary: 'A puzzle whose answer goes with a message. Each one can be used once.',
  status: 200,
  params: regencyParamsSchema,
  cache: 'none',
  problems: ['regency-not-found', 'origin-not-allowed', 'rate-limited'],
} as const satisfies Endpoint;
