import { createHash } from 'node:crypto';

import type { MessageRequest } from '@kentongan/contract';

import { readChallenge } from './challenge-token.ts';

/** Clocks of two machines may differ by so much. */
const clockDifference = 300_000;

/** A proof that holds: it counts once, and until then. */
export interface HeldProof {
  readonly salt: string;
  /** Milliseconds. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/**
 * Checks everything about a proof but whether it was used before; `undefined` when it does not hold.
 *
 * One of a later time is refused like one that has expired: the clock was set back, and the challenge
 * would outlive its time.
 */
export function checkProof(
  { challenge, answer }: NonNullable<MessageRequest['proof']>,
  { regencyCode, secret, now }: { regencyCode: string; secret: Buffer; now: number },
): HeldProof | undefined {
  const payload = readChallenge(challenge, secret);
  if (!payload || payload.regency !== regencyCode) return undefined;
  const { salt, target, max, issuedAt, expiresAt } = payload;
  if (now >= expiresAt || issuedAt > now + clockDifference || answer > max) return undefined;
  const found = createHash('sha256').update(`${salt}${answer}`).digest('hex');
  return found === target ? { salt, issuedAt, expiresAt } : undefined;
}
