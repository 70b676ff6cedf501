import { createHmac } from 'node:crypto';

/** Tells messages of one sender together without keeping the address readable. */
export function hashAddress(address: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(address.trim().toLowerCase()).digest('base64url');
}
