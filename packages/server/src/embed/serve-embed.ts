import { isKnown, pickEncoding } from '../http/negotiate.ts';
import type { Log } from '../http/log.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import { createEmbedStore, type EmbedFolders, type EmbedStore } from './embed-store.ts';
import type { EmbedFile } from './read-embed-build.ts';
import { createSendFirstRows, directoryLoader } from './send-first-rows.ts';

/** The channel that pages follow: always the newest build that cannot break them. */
const channel = 'v1';
const followed = 'public, max-age=300, stale-while-revalidate=86400';
const immutable = 'public, max-age=31536000, immutable';

/**
 * Serves the loader and its chunks under `/embed/v1/` and, for pages that pin a version, under
 * `/embed/` and the version: that of this build, and of every build kept before it. The loader of the
 * directory comes with the first rows of the regency that its address names.
 */
export function serveEmbed(app: App, folders: EmbedFolders, log: Log): void {
  const store = createEmbedStore(folders, log);
  const sendFirstRows = createSendFirstRows(app);
  // A build is kept when it is first served, not when somebody first asks.
  if (store.kept) store.current();

  app.get('/embed/versions.json', (c) =>
    c.json(toVersions(store), 200, {
      'cache-control': followed,
      'access-control-allow-origin': '*',
    }),
  );
  app.get('/embed/:channel/:file{/*[^/]+}', async (c) => {
    const build = store.current();
    // A loader that tries again adds a slash, because browsers remember an address that failed.
    const [asked, name] = [c.req.param('channel'), c.req.param('file').replace(/^\/+/, '')];
    const isPinned = asked !== channel;
    const file = isPinned
      ? (store.kept?.find(asked) ?? (asked === build?.version ? build : undefined))?.files.get(name)
      : // A page may still run the loader of an earlier build, from a cache or a copy.
        (build?.files.get(name) ?? store.kept?.findHashed(name));
    if (!file) throw new ProblemError('endpoint-not-found');
    const regency = c.req.query('regency');
    // What is pinned stays the same for ever, and rows do not.
    if (name === directoryLoader && regency !== undefined && !isPinned) {
      const response = await sendFirstRows(file, regency, c.req.raw);
      if (response) return response;
    }
    return toResponse(file, file.isHashed || isPinned ? immutable : followed, c.req.raw);
  });
}

/** What `/embed/versions.json` says: where the channel stands, and which versions can be pinned. */
function toVersions(store: EmbedStore): object {
  const current = store.current();
  const versions = store.kept?.versions() ?? [];
  const all = current && !versions.includes(current.version) ? [current.version] : [];
  return { [channel]: current?.version ?? null, versions: [...versions, ...all].sort() };
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
