import { request as send, type Dispatcher } from 'undici';

import { OutgoingError } from './outgoing-error.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { readBody, tooLarge } from './read-body.ts';
import type { TimeLimits } from './time-limits.ts';

/** One answer on the way; the last one has no location. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where it redirects to. */
  readonly location: string | null;
}

/** What sending needs besides the request. */
export interface SendOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: TimeLimits;
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** Answers before the answer (status 1xx); more are an attack on the one who counts them. */
const maxHints = 10;

/** Sends one request and reads its answer, without following it anywhere. */
export async function sendRequest(
  url: URL,
  request: OutgoingRequest,
  { dispatcher, userAgent, limits }: SendOptions,
): Promise<SentAnswer> {
  const { maxBytes, body: sent } = request;
  let hints = 0;
  const answer = await send(url, {
    dispatcher,
    method: sent === undefined ? 'GET' : 'POST',
    body: sent ?? null,
    headers: {
      'user-agent': userAgent,
      'accept-encoding': 'gzip, deflate, br',
      ...request.headers,
    },
    signal: limits.signal,
    onInfo() {
      hints += 1;
      if (hints > maxHints)
        limits.abort(new OutgoingError('bad-answer', 'It never stops hinting.'));
    },
  });
  limits.onProgress();
  const { statusCode: status, body } = answer;
  try {
    const headers = toHeaders(answer.headers);
    const isRedirect = sent === undefined && redirects.has(status);
    const location = isRedirect ? headers.get('location') : null;
    // Whatever else a redirect says is not read.
    if (location !== null) return { status, headers, body: new Uint8Array(), location };
    if (Number(headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
    const bytes = await readBody(body, {
      encoding: headers.get('content-encoding') ?? undefined,
      maxBytes,
      signal: limits.signal,
      onProgress: () => limits.onProgress(),
    });
    return { status, headers, body: bytes, location };
  } finally {
    // Closes the connection of a body that was not read to its end.
    body.on('error', () => undefined).destroy();
  }
}

function toHeaders(answer: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  return headers;
}
