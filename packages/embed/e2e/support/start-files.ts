import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A static host, which gives files and nothing else. */
export interface FileHost {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  close(): Promise<void>;
}

/** How a host gives its files. */
export interface FileHostOptions {
  readonly folder: string;
  /** What all addresses begin with: `/npm`. */
  readonly prefix?: string;
  /** Header fields of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webp': 'image/webp',
};

/** Starts a host that gives the files of a folder, as the plainest of servers would. */
export async function startFiles({
  folder,
  prefix = '',
  headers = {},
}: FileHostOptions): Promise<FileHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, ''));
    const file = join(folder, normalize(path.slice(prefix.length)));
    const isThere =
      path.startsWith(prefix) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isThere || request.method !== 'GET') {
      response.writeHead(404, headers).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
