import { fileURLToPath } from 'node:url';

import { build, type Plugin, type Rolldown } from 'vite';

import { inlineConstants } from './inline-constants.js';

/**
 * Bundles one module that shares nothing with the chunks: it must not wait for them, or must work
 * when they cannot be had.
 *
 * @param source - Path below `src`.
 * @param facts - What is written in where the source names it.
 */
export async function bundleAlone(
  source: string,
  facts: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins],
    define: facts,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${source}`, import.meta.url)),
        output: { format: 'es' },
        optimization: inlineConstants,
        // What an entry exports is what the loader calls.
        preserveEntrySignatures: 'strict',
      },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}
