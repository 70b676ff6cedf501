import ky from 'ky';

import type { HttpMethod } from '@kentongan/contract';

import type { Answer } from './answer.js';
import { ConnectionError, isClientError } from './client-error.js';
import type { ClientOptions } from './client-options.js';
import { pause } from './proof/pause.js';
import type { Fetch, RequestOptions } from './request-options.js';
import { retryDelay, toRetryPolicy } from './retry-policy.js';
import { toClientError } from './to-client-error.js';

/** One call: where to, what with, and the options of whoever makes it. */
export interface Question extends RequestOptions {
  readonly method: HttpMethod;
  readonly url: string;
  readonly body: unknown;
}

/**
 * Asks the backend until there is a good answer, or another try is no use.
 *
 * ky carries each single try. The tries are counted here, because ky never repeats a POST, and waits
 * as long as a `Retry-After` says.
 */
export async function ask(
  { method, url, body, signal, cache, headers, ...call }: Question,
  // Looked up at each call: the page may replace its `fetch` later.
  { fetch = globalThis.fetch, timeout = 15_000, retry, hooks = {} }: Partial<ClientOptions>,
): Promise<Answer> {
  const policy = toRetryPolicy(call.retry, retry);
  const perTry = call.timeout ?? timeout;
  const endsAt = performance.now() + Math.max(policy.deadline, perTry);
  const timeLeft = (): number => endsAt - performance.now();

  for (let attempt = 1; ; attempt += 1) {
    let answer: Answer | undefined;
    try {
      await ky(url, {
        method,
        json: body,
        signal: signal ?? null,
        ...(cache && { cache }),
        // No cookie of the host page is any business of the backend.
        credentials: 'omit',
        retry: 0,
        timeout: Math.min(perTry, timeLeft()),
        fetch: async (input) => {
          // With a URL as input ky always hands over a `Request`.
          const request = input as Request;
          // Set here, since ky makes two objects of headers that it is given.
          request.headers.set('accept', 'application/json');
          for (const name in headers) request.headers.set(name, `${headers[name]}`);
          await hooks.onRequest?.({ request, attempt });
          const startedAt = performance.now();
          answer = await fetchAnswer(fetch, request, signal !== undefined);
          const { response } = answer;
          const duration = performance.now() - startedAt;
          await hooks.onResponse?.({ request, attempt, response, duration });
          return response;
        },
      });
      // Without an answer ky would have thrown.
      return answer as unknown as Answer;
    } catch (thrown) {
      // An abort is the caller's own doing, so its reason passes through untouched.
      if (signal?.aborted) throw signal.reason;
      const error = toClientError(thrown, answer);
      if (!isClientError(error) || attempt > policy.limit) throw error;
      const delay = retryDelay(error, attempt, policy);
      if (delay === undefined || delay >= timeLeft()) throw error;
      await hooks.onRetry?.({ url, error, attempt, delay });
      await pause(delay, signal);
    }
  }
}

/**
 * Fetches an answer with its body, so that a connection that breaks halfway and a body that never
 * ends count as failed tries like any other.
 */
async function fetchAnswer(fetch: Fetch, request: Request, isAbortable: boolean): Promise<Answer> {
  const { signal } = request;
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      // Rejects even if `fetch` takes no notice of the signal.
      if (isAbortable) signal.onabort = () => reject(signal.reason);
      readWhole(fetch, request).then(resolve, reject);
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ConnectionError(`Nothing answered at ${request.url}`, {
      cause: error,
    });
  }
}

async function readWhole(fetch: Fetch, request: Request): Promise<Answer> {
  const response = await fetch(request);
  return { response, text: await response.text() };
}
