import type * as z from 'zod/mini';

import type { StaffRole } from './staff/staff-role.js';

/** Methods the API uses. */
export type HttpMethod = 'GET' | 'POST' | 'PUT';

/**
 * The half of an endpoint that a client needs. It stands apart from the request schemas, which a
 * browser would otherwise download without ever using them.
 */
export interface Route {
  readonly method: HttpMethod;
  /** Path with `:name` placeholders, from the root of the backend. */
  readonly path: string;
  readonly response: z.ZodMiniType;
}

/**
 * One endpoint of the API: the client calls it, the server serves it, the OpenAPI document is
 * printed from it. A path or a status code is written in no other place.
 */
export interface Endpoint extends Route {
  /** Name of the operation, a verb and a noun. */
  readonly operationId: string;
  /** One sentence for the printed API document. */
  readonly summary: string;
  /** Status of a successful answer. */
  readonly status: 200 | 201;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  /** Request headers the endpoint requires, by lower-case name. */
  readonly headers?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** Types of a body that is a file and no JSON. */
  readonly fileTypes?: readonly string[];
  /** How long an answer may be kept; `none` also forbids storing it. */
  readonly cache: 'public' | 'none';
  /** The least role whose token opens it; without one, anybody may call it. */
  readonly staffRole?: StaffRole;
  /**
   * The list of the answer of which each record stands on a line of its own. To JSON that means
   * nothing; a client can read a long answer bit by bit.
   */
  readonly lines?: string;
  /** Problem codes this endpoint may answer with, besides the general ones. */
  readonly problems?: readonly string[];
}

type Part<
  E extends Endpoint,
  Key extends 'params' | 'query' | 'headers' | 'body',
> = E[Key] extends z.ZodMiniType ? Record<Key, z.output<E[Key]>> : unknown;

type OptionalPart<E extends Endpoint, Key extends 'query'> = E[Key] extends z.ZodMiniType
  ? Partial<Record<Key, z.output<E[Key]>>>
  : unknown;

/** What a caller hands to an endpoint. The query may always be left out. */
export type EndpointInput<E extends Endpoint> = Part<E, 'params'> &
  OptionalPart<E, 'query'> &
  Part<E, 'headers'> &
  Part<E, 'body'>;

/** What an endpoint answers once its response schema has read it. */
export type EndpointOutput<E extends Endpoint> = z.output<E['response']>;
