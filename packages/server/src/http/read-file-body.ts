import { ProblemError } from './problem-error.ts';

/** What a file in a request may be. */
export interface FileBodyLimits {
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/**
 * Reads the body of a request that is a file. The length that the sender claims is not believed:
 * reading stops at the limit.
 *
 * @throws {@link ProblemError} `unsupported-media-type`, `payload-too-large` or `invalid-request`
 */
export async function readFileBody(
  request: Request,
  { types, maxBytes }: FileBodyLimits,
): Promise<Uint8Array> {
  const type = (request.headers.get('content-type') ?? '').trim().toLowerCase();
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!types.includes(type) || encoding !== 'identity') {
    throw new ProblemError('unsupported-media-type');
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > maxBytes) {
      // What is still on its way will not be read, so the connection cannot be used again.
      throw new ProblemError('payload-too-large', { headers: { connection: 'close' } });
    }
    parts.push(part);
  }
  if (bytes === 0) {
    throw new ProblemError('invalid-request', { issues: [{ path: 'body', code: 'too_small' }] });
  }
  return Buffer.concat(parts);
}
