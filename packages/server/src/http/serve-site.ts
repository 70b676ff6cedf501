import { ProblemError } from './problem-error.ts';
import type { App } from './serve.ts';
import { serveStaticFile } from './static-files.ts';

const noSite = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Kentongan</title>
<h1>Kentongan</h1>
<p>This backend is running. The API is described in <a href="/openapi.json">openapi.json</a>.</p>
</html>
`;

/** Serves a folder at `/`, or a page that says what runs here when there is none. */
export function serveSite(app: App, directory: string | undefined): void {
  app.get('*', async (c) => {
    const file = directory && (await serveStaticFile(directory, c.req.raw));
    if (file) return file;
    if (c.req.path !== '/') throw new ProblemError('endpoint-not-found');
    return new Response(noSite, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
