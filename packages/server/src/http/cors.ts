import type { MiddlewareHandler } from 'hono';

import { ProblemError } from './problem-error.ts';

/** What {@link createCors} needs. */
export interface CorsOptions {
  /** Origins that may send to a regency; empty for any, `undefined` for an unknown regency. */
  readAllowedOrigins(regencyCode: string): Promise<readonly string[] | undefined>;
  /** Origin this backend itself is reached at, whose own pages may always send. */
  readonly ownOrigin: string | undefined;
}

/** Seconds for which a browser need not ask again. */
const maxAge = '7200';

/**
 * Lets any website read, and the registered ones send.
 *
 * An origin is compared as a whole string, so that neither a suffix nor a port slips through.
 */
export function createCors({ readAllowedOrigins, ownOrigin }: CorsOptions): MiddlewareHandler {
  const lastKnown = new Map<string, readonly string[]>();

  const readOrigins = async (regencyCode: string): Promise<readonly string[]> => {
    try {
      const origins = (await readAllowedOrigins(regencyCode)) ?? [];
      lastKnown.set(regencyCode, origins);
      return origins;
    } catch (error) {
      // A page that may send must be able to read that the storage is away.
      const origins = lastKnown.get(regencyCode);
      if (origins) return origins;
      throw error;
    }
  };

  const findSender = async (regencyCode: string, origin: string): Promise<string | undefined> => {
    const origins = await readOrigins(regencyCode);
    if (origins.length === 0) return '*';
    return origins.includes(origin) || origin === ownOrigin ? origin : undefined;
  };

  return async (c, next) => {
    const isOptions = c.req.method === 'OPTIONS';
    const wanted = c.req.header('access-control-request-method');
    // Whoever asks without naming a method, as the doctor does, asks whether it may send.
    const method = isOptions ? (wanted ?? 'POST') : c.req.method;
    const isRead = method === 'GET' || method === 'HEAD';
    const origin = c.req.header('origin');
    const allowed = isRead
      ? '*'
      : origin && (await findSender(c.req.param('regency') ?? '', origin));

    if (isOptions && wanted !== undefined) return toPreflightResponse(allowed, isRead);
    if (origin !== undefined && allowed === undefined) {
      throw new ProblemError('origin-not-allowed', { headers: { vary: 'Origin' } });
    }
    if (isOptions) return toPreflightResponse(allowed, isRead);
    await next();
    if (allowed !== undefined) c.res.headers.set('access-control-allow-origin', allowed);
    if (!isRead) c.res.headers.append('vary', 'Origin');
    return undefined;
  };
}

/** Answers a browser that asks what it may send; `allowed` is the origin that may. */
export function toPreflightResponse(allowed: string | undefined, isRead: boolean): Response {
  const headers = new Headers({
    vary: 'Origin, Access-Control-Request-Method',
    'cache-control': 'no-store',
  });
  if (allowed !== undefined) {
    headers.set('access-control-allow-origin', allowed);
    headers.set('access-control-allow-methods', isRead ? 'GET, HEAD' : 'POST, OPTIONS');
    headers.set('access-control-allow-headers', 'content-type, idempotency-key, if-none-match');
    headers.set('access-control-max-age', maxAge);
  }
  return new Response(null, { status: 204, headers });
}
