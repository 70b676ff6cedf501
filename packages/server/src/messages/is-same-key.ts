import { createHash, timingSafeEqual } from 'node:crypto';

import { toCompactKey } from './readable-blocks.ts';

/** Compares what somebody typed with a secret, in a time that tells nothing about the secret. */
export function isSameKey(typed: string, secret: string | null): boolean {
  if (secret === null) return false;
  const hash = (text: string) => createHash('sha256').update(toCompactKey(text)).digest();
  return timingSafeEqual(hash(typed), hash(secret));
}
