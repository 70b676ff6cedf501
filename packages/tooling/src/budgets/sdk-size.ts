import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Rolldown } from 'vite';

import type { Figure } from './budget.ts';

/** Weighs the whole SDK as a bundler puts it into somebody's page: with validation, ky and zod. */
export async function sdkSize(root: string): Promise<Figure> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'packages/sdk/dist/index.js'),
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  // One input that is not watched gives one output.
  const { output } = result as Rolldown.RolldownOutput;
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return {
    subject: 'SDK, whole, with ky and zod/mini',
    value: gzipSync(code, { level: 9 }).length,
    limit: 17_000,
    unit: 'bytes',
    detail: 'gzip',
  };
}
