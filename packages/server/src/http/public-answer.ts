import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { apiHeaders } from './api-headers.ts';
import { toJson } from './to-json.ts';

/** Encodings a body is kept in. */
export type BodyEncoding = 'identity' | 'gzip' | 'br';

/** One stored form of an answer: the bytes and everything that is said about them. */
export interface AnswerVariant {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Name, value, name, value, as `writeHead` takes them. */
  readonly headers: readonly string[];
  /** The same for a 304, which has no body. */
  readonly notModifiedHeaders: readonly string[];
}

/** An answer that is ready to be sent to anybody. */
export interface PublicAnswer {
  /** Same for all variants; the entity tags add the encoding. */
  readonly hash: string;
  readonly variants: Readonly<Record<BodyEncoding, AnswerVariant>>;
  /** Bytes of memory it takes, roughly. */
  readonly size: number;
}

/** Short on purpose: a withdrawn consent must take effect at once. */
const cacheControl = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this nothing is gained by compressing. */
const minCompressed = 512;

/** Above this the best compression takes too long for the first who asks. */
const maxBestCompressed = 512_000;

/**
 * Serialises and compresses a value once, for everybody.
 *
 * @param lines - Name of the list of which each record gets a line of its own.
 */
export function createPublicAnswer(
  value: unknown,
  own: Readonly<Record<string, string>> = {},
  lines?: string,
): Promise<PublicAnswer> {
  return createPublicText(toJson(value, lines), { ...own, 'content-type': 'application/json' });
}

/** Headers of one kind of text; they win over those of every answer. */
export interface TextHeaders {
  readonly 'content-type': string;
  readonly [name: string]: string;
}

/** Compresses a text once, for everybody. */
export async function createPublicText(text: string, own: TextHeaders): Promise<PublicAnswer> {
  const body = Buffer.from(text);
  // A page that may be framed elsewhere is another answer, although it reads the same.
  const hash = createHash('sha256')
    .update(JSON.stringify(own))
    .update(body)
    .digest('base64url')
    .slice(0, 22);
  const identity = createVariant(body, { encoding: 'identity', hash, own });
  if (body.length < minCompressed) {
    return { hash, variants: { identity, gzip: identity, br: identity }, size: body.length };
  }
  const isLarge = body.length > maxBestCompressed;
  const [zipped, brotli] = await Promise.all([
    compressGzip(body, { level: isLarge ? 6 : 9 }),
    compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  ]);
  return {
    hash,
    variants: {
      identity,
      gzip: createVariant(zipped, { encoding: 'gzip', hash, own }),
      br: createVariant(brotli, { encoding: 'br', hash, own }),
    },
    size: body.length + zipped.length + brotli.length,
  };
}

interface VariantFacts {
  readonly encoding: BodyEncoding;
  readonly hash: string;
  readonly own: TextHeaders;
}

function createVariant(body: Buffer, { encoding, hash, own }: VariantFacts): AnswerVariant {
  const { 'content-type': type, ...rest } = own;
  const shared = {
    etag: encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`,
    'cache-control': cacheControl,
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*',
    ...apiHeaders,
    ...rest,
  };
  const headers = {
    'content-type': type,
    'content-length': String(body.length),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    ...shared,
  };
  return {
    // A body of its own memory may be handed to a Response without a copy.
    body: new Uint8Array(body),
    headers: Object.entries(headers).flat(),
    notModifiedHeaders: Object.entries(shared).flat(),
  };
}
