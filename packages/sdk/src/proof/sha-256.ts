/** Bytes that SHA-256 takes at a time. */
export const blockSize = 64;

// The first 32 bits of the fractions of the cube roots of the first 64 primes.
const constants = toWords([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const beginning = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const schedule = new DataView(new ArrayBuffer(256));

/** The state of a hash over nothing yet: eight words. */
export function createState(): DataView {
  return toWords(beginning);
}

/**
 * Takes one block into a state.
 *
 * Views, not typed arrays: they read the byte order of SHA-256 on any machine, and as fast.
 */
export function hashBlock(state: DataView, bytes: DataView, from: number): void {
  for (let at = 0; at < 64; at += 4) schedule.setInt32(at, bytes.getInt32(from + at));
  for (let at = 64; at < 256; at += 4) {
    const early = schedule.getInt32(at - 60);
    const late = schedule.getInt32(at - 8);
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule.setInt32(
      at,
      (schedule.getInt32(at - 64) + first + schedule.getInt32(at - 28) + second) | 0,
    );
  }

  let a = state.getInt32(0);
  let b = state.getInt32(4);
  let c = state.getInt32(8);
  let d = state.getInt32(12);
  let e = state.getInt32(16);
  let f = state.getInt32(20);
  let g = state.getInt32(24);
  let h = state.getInt32(28);
  for (let at = 0; at < 256; at += 4) {
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + mixed + chosen + constants.getInt32(at) + schedule.getInt32(at)) | 0;
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state.setInt32(0, (state.getInt32(0) + a) | 0);
  state.setInt32(4, (state.getInt32(4) + b) | 0);
  state.setInt32(8, (state.getInt32(8) + c) | 0);
  state.setInt32(12, (state.getInt32(12) + d) | 0);
  state.setInt32(16, (state.getInt32(16) + e) | 0);
  state.setInt32(20, (state.getInt32(20) + f) | 0);
  state.setInt32(24, (state.getInt32(24) + g) | 0);
  state.setInt32(28, (state.getInt32(28) + h) | 0);
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function toWords(words: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => view.setUint32(index * 4, word));
  return view;
}
