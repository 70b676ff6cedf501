const shared = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

const own = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"];

/** Headers of the builder: nothing but files of this backend, and nobody frames it. */
export const builderHeaders = {
  ...shared,
  'content-security-policy': [
    ...own,
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
} as const;

/** Headers of its preview, which it alone frames. */
export const previewHeaders = {
  ...shared,
  'content-security-policy': [
    ...own,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
} as const;
