import type { TextHeaders } from '../../http/public-answer.ts';

/** Headers of the pages that people share: nothing runs there, and nobody frames them. */
export const shareHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const satisfies TextHeaders;
