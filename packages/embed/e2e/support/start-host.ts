import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, on an origin of its own. */
export interface Host {
  /** Publishes a page and gives its address. */
  publish(page: HostPage): string;
  /** What the browser reported about Content-Security-Policies so far. */
  readonly reports: readonly string[];
  close(): Promise<void>;
}

/** A page of that site. */
export interface HostPage {
  readonly body?: string;
  readonly head?: string;
  /** Content-Security-Policy. */
  readonly policy?: string;
  readonly lang?: string;
  /** Media type of the answer, for what is no page or no HTML. @defaultValue HTML */
  readonly type?: string;
  /** The whole answer, in place of a page around `head` and `body`. */
  readonly document?: string;
}

/** Starts a site that serves what tests publish. */
export async function startHost(): Promise<Host> {
  const pages: HostPage[] = [];
  const reports: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        reports.push(text);
        response.writeHead(204).end();
      });
      return;
    }
    const page = pages[Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${page.type ?? 'text/html'}; charset=utf-8`,
        ...(page.policy && { 'content-security-policy': `${page.policy}; report-uri /reports` }),
      })
      .end(
        page.document ??
          `<!doctype html><html lang="${page.lang ?? 'id'}"><head><meta charset="utf-8"><title>Situs</title><link rel="icon" href="data:,">${page.head ?? ''}</head><body>${page.body ?? ''}</body></html>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    publish: (page) => `http://127.0.0.1:${port}/${pages.push(page) - 1}`,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
