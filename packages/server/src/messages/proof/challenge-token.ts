import { createHmac, timingSafeEqual } from 'node:crypto';

import * as z from 'zod/mini';

const payloadSchema = z.strictObject({
  regency: z.string(),
  salt: z.string(),
  target: z.string(),
  max: z.int(),
  /** Milliseconds. */
  issuedAt: z.int(),
  expiresAt: z.int(),
});
/** What a challenge says, as the server wrote it. */
export type ChallengePayload = z.output<typeof payloadSchema>;

/** Writes a payload and signs it whole. */
export function signChallenge(payload: ChallengePayload, secret: Buffer): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${body}.${toMac(body, secret).toString('base64url')}`;
}

/** Reads a token that {@link signChallenge} wrote with the same secret; anything else is `undefined`. */
export function readChallenge(token: string, secret: Buffer): ChallengePayload | undefined {
  const [body, mac, ...rest] = token.split('.');
  if (body === undefined || mac === undefined || rest.length > 0) return undefined;
  const found = Buffer.from(mac, 'base64url');
  const expected = toMac(body, secret);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
  return payloadSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString())).data;
}

function toMac(body: string, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(`kim-challenge-v1.${body}`).digest();
}
