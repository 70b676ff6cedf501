import { problemStatus } from '../problem.js';
import type { Fault } from './faults.js';

/**
 * The connection broke. What carries the answers breaks its own connection, or fails as `fetch` does.
 *
 * @example
 * ```ts
 * import { BrokenConnectionError, withFaults } from '@kentongan/contract/testing';
 *
 * const { signal } = new AbortController();
 * const answer = withFaults([{ kind: 'offline' }], signal, async () => Response.json({}));
 * await answer.catch((error: unknown) => error instanceof BrokenConnectionError); // true
 * ```
 */
export class BrokenConnectionError extends TypeError {
  override readonly name = 'BrokenConnectionError';
}

/**
 * Gives an answer with everything that shall go wrong with it.
 *
 * @throws {@link BrokenConnectionError} when no answer shall arrive.
 * @example
 * ```ts
 * import { withFaults } from '@kentongan/contract/testing';
 *
 * const { signal } = new AbortController();
 * const fault = { kind: 'problem', code: 'rate-limited' } as const;
 * const { status } = await withFaults([fault], signal, async () => Response.json({}));
 * status; // 429
 * ```
 */
export async function withFaults(
  faults: readonly Fault[],
  signal: AbortSignal,
  answer: () => Promise<Response>,
): Promise<Response> {
  const [fault, ...others] = faults;
  if (fault === undefined) return answer();
  const rest = (): Promise<Response> => withFaults(others, signal, answer);
  switch (fault.kind) {
    case 'latency':
      await untilOver(fault.milliseconds, signal);
      return rest();
    case 'silence':
      await untilOver(Infinity, signal);
      return rest();
    case 'offline':
      throw new BrokenConnectionError('Failed to fetch');
    case 'lost-answer':
      await rest();
      throw new BrokenConnectionError('Failed to fetch');
    case 'broken-answer':
      return breakOff(await rest());
    case 'bad-records':
      return spoil(await rest(), fault.count);
    case 'portal':
      return new Response('<!doctype html><title>Masuk</title>', {
        headers: { 'content-type': 'text/html' },
      });
    case 'status':
      return new Response('', { status: fault.status, headers: toHeaders(fault.retryAfter) });
    case 'problem':
      return toProblem(fault.code, toHeaders(fault.retryAfter));
  }
}

function toHeaders(retryAfter: number | undefined): Record<string, string> {
  return retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
}

function toProblem(code: string, headers: Record<string, string>): Response {
  const known: Readonly<Record<string, number>> = problemStatus;
  const status = known[code] ?? 400;
  const body = { type: `urn:kentongan:problem:${code}`, title: code, status, code, issues: [] };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

async function breakOff(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
    // Later, so that the first half is on its way by then.
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      controller.error(new BrokenConnectionError('network error'));
    },
  });
  return new Response(body, { status: response.status, headers: withoutLength(response.headers) });
}

/** Puts what is no record in place of the first ones of each list. */
async function spoil(response: Response, count: number): Promise<Response> {
  const text = await response.text();
  const headers = withoutLength(response.headers);
  if (!response.ok || text === '')
    return new Response(text || null, { status: response.status, headers });
  // An answer of the API is an object.
  const body = JSON.parse(text) as Record<string, unknown>;
  for (const [name, value] of Object.entries(body)) {
    if (Array.isArray(value))
      body[name] = value.map((item, at) => (at < count ? { spoilt: at } : item));
  }
  return new Response(JSON.stringify(body), { status: response.status, headers });
}

/** What describes the bytes of an answer is no longer true of a changed one. */
function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'etag']) kept.delete(name);
  return kept;
}

function untilOver(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      // The reason of whoever asked passes through untouched.
      reject(signal.reason);
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
