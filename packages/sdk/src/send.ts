import ky from 'ky';

import type { Endpoint, EndpointInput, EndpointOutput, Route } from '@kentongan/contract';

import { readAnswer, type Answer } from './answer.js';
import { ConnectionError, isClientError } from './client-error.js';
import { retryDelay, toRetryPolicy, type RetryOptions } from './retry-policy.js';
import { toClientError } from './to-client-error.js';
import { toUrl } from './to-url.js';

/** What carries a request: the platform's `fetch`, or a function that behaves like it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response> | Response;

/** Options that every method takes last. */
export interface RequestOptions {
  /** Aborts the call. It then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one try, from sending to the last byte of the answer. */
  readonly timeout?: number | undefined;
  /** Further request headers. In browsers most of them cost a preflight request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How far the browser's own cache may answer. `reload` asks the backend in any case. */
  readonly cache?: RequestCache | undefined;
  /** How this call is tried again; what is left out comes from the client. */
  readonly retry?: RetryOptions | undefined;
}

/** Calls the endpoint `E` and reads its answer. Only its route is needed for that, see `Route`. */
export type Send = <E extends Endpoint>(
  route: Pick<E, keyof Route>,
  input: EndpointInput<E>,
  options?: RequestOptions,
) => Promise<EndpointOutput<E>>;

/** What all calls of one client share. */
export interface SendOptions {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly retry: RetryOptions | undefined;
}

/** Makes the one function that speaks HTTP. */
export function createSend({ baseUrl, fetch, timeout, retry }: SendOptions): Send {
  return async <E extends Endpoint>(
    { method, path, response: schema }: Pick<E, keyof Route>,
    input: EndpointInput<E>,
    options: RequestOptions = {},
  ): Promise<EndpointOutput<E>> => {
    // The parts an endpoint does not have are absent, which its generic type cannot express.
    const { params, query, headers, body } = input as EndpointParts;
    const url = toUrl(baseUrl, path, params, query);
    const { signal } = options;
    const policy = toRetryPolicy(options.retry, retry);
    const perTry = options.timeout ?? timeout;
    const deadline = Math.max(policy.deadline, perTry);
    const startedAt = Date.now();
    let answer: Answer | undefined;
    let wait = 0;

    try {
      await ky(url, {
        method,
        headers: { accept: 'application/json', ...options.headers, ...headers },
        ...(body !== undefined && { json: body }),
        ...(signal && { signal }),
        ...(options.cache && { cache: options.cache }),
        // No cookie of the host page is any business of the backend.
        credentials: 'omit',
        timeout: perTry,
        totalTimeout: deadline,
        fetch: async (request) => {
          answer = undefined;
          // With a URL as input ky always hands over a `Request`.
          answer = await fetchAnswer(fetch, request as Request, signal !== undefined);
          return answer.response;
        },
        retry: {
          limit: policy.limit,
          // ky repeats reads by itself.
          ...(method !== 'GET' && { methods: [method] }),
          shouldRetry: ({ error, retryCount }) => {
            const failure = toClientError(error, answer);
            if (signal?.aborted || !isClientError(failure)) return false;
            wait = retryDelay(failure, retryCount, policy) ?? Infinity;
            return wait < deadline - (Date.now() - startedAt);
          },
          delay: () => wait,
        },
      });
    } catch (error) {
      // An abort is the caller's own doing, so its reason passes through untouched.
      throw signal?.aborted ? signal.reason : toClientError(error, answer);
    }
    // Without an answer ky would have thrown.
    return readAnswer<E>(schema, answer as Answer);
  };
}

interface EndpointParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
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
