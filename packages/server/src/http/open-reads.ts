import type { MiddlewareHandler } from 'hono';

import { toPreflightResponse } from './cors.ts';

/**
 * Lets any website read what the API says where no regency decides, above all that there is no such
 * address: a page that may not read the problem could not tell it from a broken connection.
 */
export const openReads: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (headers.has('access-control-allow-origin')) return;
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    headers.set('access-control-allow-origin', '*');
    return;
  }
  const asked = c.req.header('access-control-request-method');
  const isReadPreflight =
    c.req.method === 'OPTIONS' && (asked === 'GET' || asked === 'HEAD') && status === 404;
  if (isReadPreflight) {
    // Otherwise the framework would put the headers of the old answer over those of the new one.
    c.res = undefined;
    c.res = toPreflightResponse('*', true);
  }
};
