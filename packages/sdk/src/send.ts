import type { Endpoint, EndpointInput, EndpointOutput, Route } from '@kentongan/contract';

import type { ConditionalOptions } from './answer-cache.js';
import { readAnswer, type Answer } from './answer.js';
import { ask } from './ask.js';
import type { ClientOptions } from './client-options.js';
import { createFlights } from './flights.js';
import type { RequestOptions } from './request-options.js';
import { toUrl } from './to-url.js';

/** Calls the endpoint `E` and reads its answer. Only its route is needed for that, see `Route`. */
export type Send = <E extends Endpoint>(
  route: Pick<E, keyof Route>,
  input: EndpointInput<E>,
  options?: RequestOptions,
) => Promise<EndpointOutput<E>>;

/**
 * Makes the one function that calls endpoints. Callers who read the same at the same time share one
 * request; each of them gets objects of its own.
 */
export function createSend(baseUrl: string, client: Partial<ClientOptions>): Send {
  const share = createFlights<Answer>();

  return async <E extends Endpoint>(
    { method, path, response: schema }: Pick<E, keyof Route>,
    input: EndpointInput<E>,
    options: RequestOptions = {},
  ): Promise<EndpointOutput<E>> => {
    // The parts an endpoint does not have are absent, which its generic type cannot express.
    const { params, query, headers, body } = input as EndpointParts;
    const url = toUrl(baseUrl, path, params, query);
    const { signal, timeout, retry, cache: mode } = options;
    const start = (changed?: ConditionalOptions): Promise<Answer> =>
      ask(
        { method, url, body, ...options, headers: { ...options.headers, ...headers }, ...changed },
        client,
      );
    // Two who would wait differently long are not asking for the same.
    const key = `${mode} ${timeout} ${JSON.stringify(retry)} ${url}`;
    const parse = (answer: Answer): EndpointOutput<E> =>
      readAnswer<E>(schema, answer, url, client.hooks?.onSkippedRecord);
    if (method !== 'GET' || options.headers || mode === 'no-store') return parse(await start());
    return client.cache
      ? client.cache.read({ url, key, signal, mode, ask: start, parse })
      : parse(await share(key, signal, (shared) => start({ signal: shared })));
  };
}

interface EndpointParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
