import { join } from 'node:path';

import { build } from 'esbuild';

/** Puts the SDK with all it needs into one file that runs for years as it is. */
export async function bundleSdk(root: string, file: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'packages/sdk/dist/index.js')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
