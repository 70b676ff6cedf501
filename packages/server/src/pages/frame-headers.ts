import type { TextHeaders } from '../http/public-answer.ts';
import type { RegencySettings } from '../regencies/regency-settings.ts';

/**
 * Headers of a page that other websites may show in a frame.
 *
 * An office that has registered websites is framed by these and by us: a form inside the frame sends
 * from our own origin, so that a frame anywhere would undo the registration. An office without any
 * lets everybody send and hence frame.
 */
export function toFrameHeaders({ allowedOrigins }: Pick<RegencySettings, 'allowedOrigins'>) {
  const ancestors = allowedOrigins.length === 0 ? ['*'] : ["'self'", ...toOrigins(allowedOrigins)];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      `frame-ancestors ${ancestors.join(' ')}`,
    ].join('; '),
    // A frame counts for the page around it; by itself the page to share is the one to be found.
    'x-robots-tag': 'noindex, indexifembedded',
    'referrer-policy': 'strict-origin-when-cross-origin',
  } as const satisfies TextHeaders;
}

/** Whatever is stored, nothing but an origin may reach the header. */
function toOrigins(texts: readonly string[]): string[] {
  return texts
    .map((text) => URL.parse(text)?.origin ?? 'null')
    .filter((origin) => origin !== 'null');
}
