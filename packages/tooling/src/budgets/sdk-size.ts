import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Plugin, type Rolldown } from 'vite';

import type { Figure } from './budget.ts';

/**
 * Weighs the SDK as a bundler puts it into somebody's page: with validation, ky and zod. What it
 * fetches when a call needs it, such as the code that sends messages, is a file of its own.
 */
export async function sdkSize(root: string): Promise<Figure> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [onNeedIsOutside],
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
    subject: 'SDK, with ky and zod/mini',
    value: gzipSync(code, { level: 9 }).length,
    limit: 17_000,
    unit: 'bytes',
    detail: 'gzip, without what single calls fetch',
  };
}

/** Leaves `import()` as it is written, without the helper of Vite that applications share. */
const onNeedIsOutside: Plugin = {
  name: 'kentongan:on-need-is-outside',
  resolveDynamicImport: (id) => (typeof id === 'string' ? { id, external: true } : null),
  configResolved({ plugins }) {
    const index = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (index < 0) throw new Error('Vite wraps import() under another name now.');
    // Read-only in its type alone: Vite asks this very list for the plugins of the build.
    (plugins as Plugin[]).splice(index, 1);
  },
};
