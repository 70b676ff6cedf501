import { join } from 'node:path';

import { build } from 'esbuild';

/** Puts the script of the live widgets beside the other files of the built site. */
export async function writeWidgetDemo(root: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'packages/tooling/site/widget-demo.js')],
    outfile: join(root, 'docs/api/assets/widget-demo.js'),
    bundle: true,
    // One classic script, so that the site also works from a folder, without a server.
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
