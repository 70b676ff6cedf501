const sampleSize = 512;

/**
 * Tells UTF-16 by its byte-order mark or, without one, by its zero bytes: markup is ASCII, so
 * nearly every second byte is zero, and which one tells the order.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, sampleSize) / 2);
  if (pairs < 4) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0 && bytes[pair * 2 + 1] !== 0) first += 1;
    if (bytes[pair * 2] !== 0 && bytes[pair * 2 + 1] === 0) second += 1;
  }
  if (first > pairs * 0.6) return 'utf-16be';
  return second > pairs * 0.6 ? 'utf-16le' : null;
}
