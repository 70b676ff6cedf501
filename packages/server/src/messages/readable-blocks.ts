import { randomInt } from 'node:crypto';

/** Without 0 and O, 1 and I and L, and U, so that it can be read out on the phone. */
const readableAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Blocks of four signs that can be read out: two of them have 39 bits, three have 58. */
export function createReadableBlocks(count: number): string {
  const sign = () => readableAlphabet[randomInt(readableAlphabet.length)];
  const block = () => Array.from({ length: 4 }, sign).join('');
  return Array.from({ length: count }, block).join('-');
}

/** What people type, in the one spelling that is stored: upper case, without what stands between. */
export function toCompactKey(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** A reference number as it is stored, from any spelling of it. */
export function toReference(regencyCode: string, typed: string): string {
  const compact = toCompactKey(typed);
  const prefix = `KIM${regencyCode.replace('.', '')}`;
  const blocks = compact.startsWith(prefix) ? compact.slice(prefix.length) : compact;
  return `KIM-${regencyCode.replace('.', '')}-${blocks.slice(0, 4)}-${blocks.slice(4)}`;
}
