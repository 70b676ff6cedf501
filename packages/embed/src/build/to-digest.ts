import { createHash } from 'node:crypto';

/** Hash of a file in base64, as Subresource Integrity wants it. */
export function toDigest(algorithm: 'sha256' | 'sha384', content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest('base64');
}
