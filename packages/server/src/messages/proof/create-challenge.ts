import { createHash, randomBytes, randomInt } from 'node:crypto';

import type { MessageChallenge } from '@kentongan/contract';

import { signChallenge } from './challenge-token.ts';

/** What a challenge is made from. */
export interface ChallengeOptions {
  readonly regencyCode: string;
  /** The answer is at most this. */
  readonly max: number;
  readonly secret: Buffer;
  /** Milliseconds. */
  readonly now: number;
}

/** Long enough for a text that somebody writes with one finger. */
export const challengeLifetime = 2 * 3_600_000;

/** Hides a random number in a hash. Nothing is stored until somebody hands in its answer. */
export function createChallenge(options: ChallengeOptions): MessageChallenge {
  const { regencyCode, max, secret, now } = options;
  const salt = randomBytes(16).toString('hex');
  const target = createHash('sha256')
    .update(`${salt}${randomInt(max + 1)}`)
    .digest('hex');
  const expiresAt = now + challengeLifetime;
  const payload = { regency: regencyCode, salt, target, max, issuedAt: now, expiresAt };
  return {
    challenge: signChallenge(payload, secret),
    salt,
    target,
    max,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
