import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';

/** Serves the plugin for WordPress as its administration takes it, from the folder of the build. */
export function servePlugin(app: App, embedDirectory: string | undefined): void {
  app.get('/embed/wordpress/kentongan.zip', async (c) => {
    const archive = await readArchive(embedDirectory);
    if (!archive) throw new ProblemError('endpoint-not-found');
    return new Response(c.req.method === 'HEAD' ? null : archive, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="kentongan.zip"',
        'content-length': String(archive.length),
        'cache-control': 'public, max-age=300',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

async function readArchive(
  embedDirectory: string | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (embedDirectory === undefined) return undefined;
  try {
    return new Uint8Array(await readFile(join(embedDirectory, 'wordpress', 'kentongan.zip')));
  } catch (error) {
    // A build that was made without the plugin.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
