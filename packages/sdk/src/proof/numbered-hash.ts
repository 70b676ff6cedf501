import { blockSize, createState, hashBlock } from './sha-256.js';

/** Hashes one text with one number after the other behind it. */
export interface NumberedHash {
  /** Whether the SHA-256 of the text and this number is the given one. */
  matches(number: number): boolean;
  /** The SHA-256 of the text and this number, in lower-case hex. */
  digest(number: number): string;
}

/** Bytes that SHA-256 puts behind a text: a mark and the length. */
const ending = 9;

/**
 * Makes a hash of `text` followed by numbers, for `target` in lower-case hex. What is the same for
 * all numbers is hashed once.
 */
export function createNumberedHash(text: string, target: string): NumberedHash {
  const bytes = new TextEncoder().encode(text);
  const start = createState();
  const whole = bytes.length - (bytes.length % blockSize);
  const head = new DataView(bytes.buffer);
  for (let at = 0; at < whole; at += blockSize) hashBlock(start, head, at);

  const rest = bytes.length - whole;
  const tail = new Uint8Array(2 * blockSize);
  tail.set(bytes.subarray(whole));
  const tailView = new DataView(tail.buffer);
  const state = createState();

  const hash = (number: number): void => {
    const digits = String(number);
    const end = rest + digits.length;
    const size = end + ending > blockSize ? 2 * blockSize : blockSize;
    for (let at = 0; at < digits.length; at += 1) tail[rest + at] = digits.charCodeAt(at);
    tail[end] = 0x80;
    tail.fill(0, end + 1, size);
    tailView.setUint32(size - 4, (whole + end) * 8);
    for (let at = 0; at < 32; at += 4) state.setInt32(at, start.getInt32(at));
    for (let at = 0; at < size; at += blockSize) hashBlock(state, tailView, at);
  };
  const digest = (number: number): string => {
    hash(number);
    return toHex(state);
  };
  const firstWord = Number.parseInt(target.slice(0, 8), 16);
  return {
    matches(number) {
      hash(number);
      return state.getUint32(0) === firstWord && toHex(state) === target;
    },
    digest,
  };
}

function toHex(state: DataView): string {
  return Array.from({ length: 8 }, (_, index) =>
    state
      .getUint32(index * 4)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
