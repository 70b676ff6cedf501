import type { Context, Next } from 'hono';

import {
  activityLimits,
  type Endpoint,
  type EndpointInput,
  type EndpointOutput,
  type StaffRole,
} from '@kentongan/contract';

import type { Actor } from '../audit/write-audit.ts';
import { apiHeaders } from '../http/api-headers.ts';
import { parseBody } from '../http/parse-body.ts';
import { parseInput } from '../http/parse-input.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readJsonBody } from '../http/read-json-body.ts';
import type { App } from '../http/serve.ts';
import type { StaffGuard } from './staff-guard.ts';

/** An endpoint that asks for a token. */
export type StaffEndpoint = Endpoint & { readonly staffRole: StaffRole };

/** Answers one endpoint of staff; who asks is known by then. */
export type StaffHandler<E extends StaffEndpoint> = (
  input: EndpointInput<E>,
  actor: Actor,
) => Promise<EndpointOutput<E>>;

/** Ties endpoints of staff to handlers. */
export interface ServeStaff {
  <E extends StaffEndpoint>(endpoint: E, handler: StaffHandler<E>): void;
}

const root = '/v1/staff/*';

/**
 * Makes the one function through which every endpoint of staff is served.
 *
 * It must be made before anything else serves `/v1`, so that no other rule about who may read an
 * answer applies. What is asked for under its root and not served ends with {@link endServeStaff}.
 */
export function createServeStaff(app: App, guard: StaffGuard): ServeStaff {
  app.use(root, keepToStaff);
  return (endpoint, handler) => {
    app.on(endpoint.method, endpoint.path, async (c) => {
      const actor = await guard.authenticate(c, endpoint.staffRole);
      const { searchParams } = new URL(c.req.url);
      const params: Record<string, string> = c.req.param();
      const raw = { params, query: searchParams, headers: c.req.raw.headers };
      const input = parseInput(endpoint, raw);
      if (endpoint.body) {
        const body = await readJsonBody(c.req.raw, activityLimits.requestBytes);
        input['body'] = parseBody(endpoint, body);
      }
      // The parsed parts are those the endpoint's schemas describe, which no type can follow here.
      const answer = await handler(input as EndpointInput<typeof endpoint>, actor);
      return new Response(JSON.stringify(answer), {
        status: endpoint.status,
        headers: { 'content-type': 'application/json', ...apiHeaders },
      });
    });
  };
}

/** Refuses what no endpoint of staff has answered. */
export function endServeStaff(
  app: App,
  endpoints: readonly Pick<Endpoint, 'path' | 'method'>[],
): void {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path);
    const allow = methods.map(({ method }) => method).join(', ');
    app.all(path, () => {
      throw new ProblemError('method-not-allowed', { headers: { allow } });
    });
  }
  app.all(root, () => {
    throw new ProblemError('endpoint-not-found');
  });
}

/** No page of any site may read these answers, and nothing may keep them. */
async function keepToStaff(c: Context, next: Next): Promise<void> {
  await next();
  const { headers } = c.res;
  headers.delete('access-control-expose-headers');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('cache-control', 'no-store');
}
