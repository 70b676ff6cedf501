import { ProblemError } from './problem-error.ts';
import type { App, AppContext } from './serve.ts';
import { serveStaticFile } from './static-files.ts';

/** What is served besides the API. */
export interface SiteOptions {
  /** A folder served at `/`; its `index.html` takes the place of the front page. */
  readonly directory: string | undefined;
  /** A folder served below {@link demoPath}. */
  readonly demoDirectory: string | undefined;
  /** What `/` shows otherwise. */
  readonly frontPage: (c: AppContext) => Promise<Response>;
}

/** Where the demonstration is. */
const demoPath = '/contoh/';

/** Serves a folder at `/`, a demonstration below its own path, and the front page. */
export function serveSite(app: App, { directory, demoDirectory, frontPage }: SiteOptions): void {
  if (demoDirectory !== undefined) {
    app.get(demoPath.slice(0, -1), (c) => c.redirect(demoPath.slice(1), 302));
    app.get(`${demoPath}*`, async (c) => {
      const url = new URL(c.req.url);
      url.pathname = url.pathname.slice(demoPath.length - 1);
      const file = await serveStaticFile(demoDirectory, new Request(url, c.req.raw));
      if (!file) throw new ProblemError('endpoint-not-found');
      return file;
    });
  }
  app.get('*', async (c) => {
    const file = directory && (await serveStaticFile(directory, c.req.raw));
    if (file) return file;
    if (c.req.path === '/') return frontPage(c);
    throw new ProblemError('endpoint-not-found');
  });
}
