import { createHash, randomBytes } from 'node:crypto';

/** Tells a token of this product wherever one turns up by mistake. */
const prefix = 'kim_';

/** Makes a token of 256 random bits. */
export function createStaffToken(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. So many random bits need no slow hash. */
export function hashStaffToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
