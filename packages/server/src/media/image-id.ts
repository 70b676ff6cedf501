import { createHash } from 'node:crypto';

/** Names an image by where it comes from, so that one address is one image. */
export function toImageId(sourceUrl: string): string {
  return createHash('sha256').update(sourceUrl).digest('hex').slice(0, 32);
}
