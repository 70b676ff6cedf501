import { isKnown, pickEncoding } from '../http/negotiate.ts';
import type { Log } from '../http/log.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import { createEmbedStore } from './embed-store.ts';
import type { EmbedFile } from './read-embed-build.ts';

/** The channel that pages follow: always the newest build that cannot break them. */
const channel = 'v1';
const followed = 'public, max-age=300, stale-while-revalidate=86400';
const immutable = 'public, max-age=31536000, immutable';

/**
 * Serves the loader and its chunks under `/embed/v1/` and, for pages that pin a version, under
 * `/embed/` and the version of this build.
 */
export function serveEmbed(app: App, directory: string | undefined, log: Log): void {
  const store = createEmbedStore(directory, log);
  app.get('/embed/:channel/:file', (c) => {
    const build = store.current();
    const file = build?.files.get(c.req.param('file'));
    const isPinned = c.req.param('channel') === build?.version;
    if (!file || (!isPinned && c.req.param('channel') !== channel)) {
      throw new ProblemError('endpoint-not-found');
    }
    return toResponse(file, file.isHashed || isPinned ? immutable : followed, c.req.raw);
  });
}

function toResponse(file: EmbedFile, cacheControl: string, { method, headers }: Request): Response {
  const encoding = pickEncoding(headers.get('accept-encoding') ?? undefined);
  const isIdentity = encoding === 'identity';
  const shared = {
    'cache-control': cacheControl,
    etag: isIdentity ? `"${file.hash}"` : `"${file.hash}-${encoding}"`,
    vary: 'Accept-Encoding',
    // Any page may use these files, also one that measures or isolates itself.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (isKnown(headers.get('if-none-match') ?? undefined, file.hash)) {
    return new Response(null, { status: 304, headers: shared });
  }
  const body = file.bodies[encoding];
  return new Response(method === 'HEAD' ? null : body, {
    headers: {
      ...shared,
      'content-type': file.type,
      'content-length': String(body.length),
      ...(isIdentity ? {} : { 'content-encoding': encoding }),
    },
  });
}
