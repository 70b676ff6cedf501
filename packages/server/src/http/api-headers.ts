import { requestIdHeader } from './request-id.ts';

/** Headers of every answer of the API, also of its problems. */
export const apiHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Lets pages with a cross-origin embedder policy read the answers.
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-expose-headers': `etag, retry-after, ${requestIdHeader}`,
} as const;
