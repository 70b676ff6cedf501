import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

import type { Endpoint, EndpointInput, EndpointOutput } from '@kentongan/contract';

import { apiHeaders } from './api-headers.ts';
import { findClientAddress } from './client-address.ts';
import { parseBody } from './parse-body.ts';
import { parseInput } from './parse-input.ts';
import { ProblemError } from './problem-error.ts';
import { createPublicAnswer } from './public-answer.ts';
import type { PublicReads } from './public-reads.ts';
import { readJsonBody } from './read-json-body.ts';
import { toPublicResponse } from './send-public-answer.ts';

/** The framework as this server uses it: bindings are absent when a test calls it directly. */
export type App = Hono<AppEnvironment>;
/** One request inside the framework. */
export type AppContext = Context<AppEnvironment>;

interface AppEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string };
}

/** What a handler may know about a request besides its input. */
export interface RequestContext {
  /** Whom rate limits count. */
  readonly clientAddress: string;
  readonly origin: string | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** Answers one endpoint with values; paths, status codes and headers are not its business. */
export type Handler<E extends Endpoint> = (
  input: EndpointInput<E>,
  context: RequestContext,
) => Promise<EndpointOutput<E>>;

/** Ties endpoints of the contract to handlers. */
export interface Serve {
  /** `guard` runs before the body is read and refuses by throwing. */
  <E extends Endpoint>(
    endpoint: E,
    handler: Handler<E>,
    guard?: (context: RequestContext) => void,
  ): void;
}

/** What {@link createServe} needs. */
export interface ServeOptions {
  readonly reads: PublicReads;
  /** How many reverse proxies of our own stand in front. */
  readonly trustedProxies: number;
  readonly now: () => number;
  /** What the header `Link` says of an answer to everybody. */
  readonly toLink?: (endpoint: Endpoint, query: object) => string | undefined;
}

/** Makes the one function through which every endpoint is served. */
export function createServe(app: App, options: ServeOptions): Serve {
  const { reads, trustedProxies, now, toLink } = options;
  const toContext = (c: AppContext): RequestContext => ({
    clientAddress: findClientAddress(
      c.env?.incoming?.socket.remoteAddress,
      c.req.header('x-forwarded-for'),
      trustedProxies,
    ),
    origin: c.req.header('origin'),
    now: now(),
  });

  return (endpoint, handler, guard) => {
    app.on(endpoint.method, endpoint.path, async (c) => {
      const { pathname, search, searchParams } = new URL(c.req.url);
      const context = toContext(c);
      guard?.(context);
      // The path is a plain string here, so the framework cannot know its parameters.
      const params: Record<string, string> = c.req.param();
      const raw = { params, query: searchParams, headers: c.req.raw.headers };
      const input = parseInput(endpoint, raw);
      // The parsed parts are those the endpoint's schemas describe, which no type can follow here.
      const call = () => handler(input as EndpointInput<typeof endpoint>, context);

      if (endpoint.cache === 'public') {
        const answer = await reads.get({
          url: c.env?.incoming?.url ?? pathname + search,
          regencyCode: params['regency'] ?? '',
          key: `${endpoint.operationId} ${JSON.stringify([input['params'], input['query']])}`,
          compute: async () => {
            const link = toLink?.(endpoint, input['query'] ?? {});
            return createPublicAnswer(
              await call(),
              link === undefined ? {} : { link },
              endpoint.lines,
            );
          },
        });
        return toPublicResponse(answer, c.req.raw);
      }
      if (endpoint.body) input['body'] = parseBody(endpoint, await readJsonBody(c.req.raw));
      return new Response(JSON.stringify(await call()), {
        status: endpoint.status,
        headers: {
          'content-type': 'application/json',
          'cache-control': 'no-store',
          ...apiHeaders,
        },
      });
    });
    app.all(endpoint.path, () => {
      const allow =
        endpoint.method === 'GET' ? 'GET, HEAD, OPTIONS' : `${endpoint.method}, OPTIONS`;
      throw new ProblemError('method-not-allowed', { headers: { allow } });
    });
  };
}
