import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A page of the site. */
export interface RecipePage {
  readonly html: string;
  /** Content-Security-Policy. */
  readonly policy?: string | undefined;
}

/** A site as the recipes make it. */
export interface RecipeSite {
  readonly address: string;
  /** Publishes a page and gives its address. */
  publish(page: RecipePage): string;
  /** Publishes a folder and gives the address of its `index.html`. */
  publishFolder(folder: string): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Starts one; what is below `/kim/` comes from the backend, as through a reverse proxy. */
export async function startRecipeSite(backend: string): Promise<RecipeSite> {
  const pages: RecipePage[] = [];
  const folders: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = async (): Promise<void> => {
      if (path.startsWith('/kim/')) {
        const passed = await fetch(backend + path.slice('/kim'.length));
        const type = passed.headers.get('content-type') ?? 'text/plain';
        response.writeHead(passed.status, { 'content-type': type });
        response.end(Buffer.from(await passed.arrayBuffer()));
        return;
      }
      const [, kind, index, ...rest] = path.split('/');
      const page = kind === 'page' ? pages[Number(index)] : undefined;
      const folder = kind === 'folder' ? folders[Number(index)] : undefined;
      if (page) {
        response.writeHead(200, {
          'content-type': types['.html'],
          ...(page.policy && { 'content-security-policy': page.policy }),
        });
        response.end(page.html);
      } else if (folder) {
        const file = rest.join('/') || 'index.html';
        response.writeHead(200, { 'content-type': types[extname(file)] });
        response.end(await readFile(join(folder, file)));
      } else response.writeHead(404).end();
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    publish: (page) => `${address}/page/${pages.push(page) - 1}`,
    publishFolder: (folder) => `${address}/folder/${folders.push(folder) - 1}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
