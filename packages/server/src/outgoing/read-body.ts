import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

import { OutgoingError } from './outgoing-error.ts';

/** How to read a body. */
export interface ReadBodyOptions {
  /** Value of `Content-Encoding`. */
  readonly encoding: string | undefined;
  /** Of what it says once it is unpacked. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Called whenever something has come. */
  readonly onProgress: () => void;
}

/** Packing may make a body a little longer. */
const packingSlack = 65_536;

/**
 * Reads and unpacks a body piece by piece, and stops at the first byte too many.
 *
 * @throws {@link OutgoingError} or what the stream throws.
 */
export async function readBody(body: Readable, options: ReadBodyOptions): Promise<Uint8Array> {
  const { encoding, maxBytes, signal, onProgress } = options;
  const chunks: Uint8Array[] = [];
  let received = 0;
  let size = 0;

  const receive = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      onProgress();
      received += chunk.length;
      if (received > maxBytes + packingSlack) throw tooLarge(maxBytes);
      yield chunk;
    }
  };
  const unpack = createUnpacking(encoding);
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      // Unpacking takes our time, not that of the host.
      onProgress();
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  };
  await pipeline(body, receive, unpack, collect, { signal });
  return Buffer.concat(chunks, size);
}

/** The error of an answer longer than allowed. */
export function tooLarge(maxBytes: number): OutgoingError {
  return new OutgoingError('too-large', `The answer is larger than ${maxBytes} bytes.`);
}

type Unpacking = (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

function createUnpacking(encoding = ''): Unpacking {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return (source) => source;
    case 'gzip':
    case 'x-gzip':
      return through(() => createGunzip());
    case 'br':
      return through(() => createBrotliDecompress());
    case 'deflate':
      return through((first) => (hasZlibHead(first) ? createInflate() : createInflateRaw()));
    default:
      throw new OutgoingError(
        'bad-answer',
        'The answer is packed in a way that was not asked for.',
      );
  }
}

/** Runs a body through an unpacker that is chosen by its first piece. An empty body is left alone. */
function through(create: (first: Uint8Array) => NodeJS.ReadWriteStream): Unpacking {
  return async function* (source) {
    const iterator = source[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done) return;
    const unpacker = create(first.value);
    const rest = async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => iterator };
    };
    const feeding = pipeline(rest, unpacker);
    // A failure to feed shows as the unpacker's error below.
    feeding.catch(() => undefined);
    for await (const chunk of unpacker) {
      // The unpackers of zlib give bytes as long as no encoding is set.
      yield chunk as unknown as Uint8Array;
    }
    await feeding;
  };
}

/** Half the servers send `deflate` with the head of zlib, as the standard says, and half without. */
function hasZlibHead([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
