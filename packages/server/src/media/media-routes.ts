import { apiHeaders } from '../http/api-headers.ts';
import { isKnown } from '../http/negotiate.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import { mediaRoute } from './media-path.ts';
import type { MediaStore } from './media-store.ts';

/** Nothing else was ever stored, so that nothing else is looked for. */
const names = /^[0-9a-f]{32}-\d{2,3}\.(avif|webp|jpeg)$/;
const codes = /^\d{2}\.\d{2}$/;

/** Serves pictures, which any page may show and any cache keep for a year. */
export function serveMedia(app: App, store: MediaStore): void {
  app.get(mediaRoute, async (c) => {
    const { regency, name } = c.req.param();
    const file =
      codes.test(regency) && names.test(name) ? await store.find(regency, name) : undefined;
    if (!file) throw new ProblemError('endpoint-not-found');
    const hash = name.slice(0, 32);
    const headers = {
      ...apiHeaders,
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${hash}"`,
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    };
    if (isKnown(c.req.header('if-none-match'), hash)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(c.req.method === 'HEAD' ? null : file.content, {
      headers: {
        ...headers,
        'content-type': file.type,
        'content-length': String(file.content.length),
      },
    });
  });
  app.all(mediaRoute, () => {
    throw new ProblemError('method-not-allowed', { headers: { allow: 'GET, HEAD' } });
  });
}
