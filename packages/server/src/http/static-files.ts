import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Larger files belong on a web server made for them. */
const maxBytes = 16_000_000;

/**
 * Answers a path with a file of a folder, or `undefined` when there is none.
 *
 * Only files inside the folder, of a known type and without a leading dot are served.
 */
export async function serveStaticFile(
  directory: string,
  request: Request,
): Promise<Response | undefined> {
  const file = await findFile(directory, new URL(request.url).pathname);
  const type = file && mediaTypes[extname(file).toLowerCase()];
  const body = type && (await read(file));
  if (!body) return undefined;

  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    etag,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  return request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

async function findFile(directory: string, pathname: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const root = await realpath(directory);
    const file = await realpath(
      resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`),
    );
    // A symbolic link may lead out of the folder.
    return file.startsWith(join(root, sep)) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const isFile = (await handle.stat()).isFile();
    return isFile && size <= maxBytes ? new Uint8Array(await handle.readFile()) : undefined;
  } finally {
    await handle.close();
  }
}
