import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { minify } from 'vite';

import { repositoryRoot } from '../repository-root.ts';

/** A host page of ours: the same page around whatever is embedded in it. */
export interface BenchSite {
  readonly origin: string;
  /** Publishes the host page with this markup in its middle, and gives its address. */
  addPage(name: string, embed: string): string;
  /** Publishes data for a rival, and gives its address. */
  addData(name: string, value: unknown): string;
  close(): Promise<void>;
}

interface StoredFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>;
}

const rivalScripts = {
  datatables: 'datatables.net/js/dataTables.min.js',
  gridjs: 'gridjs/dist/gridjs.umd.js',
  instantsearch: 'instantsearch.js/dist/instantsearch.production.min.js',
  list: 'list.js/dist/list.min.js',
} as const;

const benchFolder = join(repositoryRoot, 'packages/tooling/bench');

/**
 * Serves the host pages and the rivals' files, compressed and cacheable as the backend serves its
 * own, so that nobody loses by its server.
 */
export async function startBenchSite(): Promise<BenchSite> {
  const files = new Map<string, StoredFile>();
  const hostPage = readText('host-page.html');
  files.set('/host-page.css', store(readText('host-page.css'), 'text/css'));
  for (const [name, path] of Object.entries(rivalScripts)) {
    const script = readFileSync(join(repositoryRoot, 'node_modules', path));
    files.set(`/rivals/${name}.js`, store(script, 'text/javascript'));
  }
  const handWritten = await minify('hand-written.js', readText('rivals/hand-written.js'));
  files.set('/rivals/hand-written.js', store(handWritten.code, 'text/javascript'));

  const server = createServer((request, response) => {
    const file = files.get(request.url?.split('?')[0] ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => String(accepted).includes(name));
    const body = file.bodies[encoding ?? 'identity'];
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'cache-control': file.cacheControl,
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    addPage(name, embed) {
      const html = hostPage.replace('<!-- embed -->', () => embed);
      files.set(`/pages/${name}.html`, store(html, 'text/html; charset=utf-8', 'no-cache'));
      return `${origin}/pages/${name}.html`;
    },
    addData(name, value) {
      files.set(`/data/${name}.json`, store(JSON.stringify(value), 'application/json'));
      return `${origin}/data/${name}.json`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Reads a file of `packages/tooling/bench`. */
export function readText(path: string): string {
  return readFileSync(join(benchFolder, path), 'utf8');
}

function store(
  content: string | Buffer,
  type: string,
  cacheControl = 'public, max-age=60, stale-while-revalidate=300',
): StoredFile {
  const identity = Buffer.from(content);
  return {
    type,
    cacheControl,
    bodies: { identity, gzip: gzipSync(identity, { level: 9 }), br: brotliCompressSync(identity) },
  };
}
