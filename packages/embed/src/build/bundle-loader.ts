import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import type { BuildFacts } from '../loader/build-facts.js';
import { keepErrors } from './keep-errors.js';

const entry = fileURLToPath(new URL('../loader/kim.ts', import.meta.url));

/**
 * Bundles `kim.js`: one classic script, in the syntax of 2019 apart from `import()`, with what the
 * build knows written into it.
 */
export async function bundleLoader(facts: BuildFacts): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { KIM_BUILD_FACTS: JSON.stringify(facts) },
    build: {
      write: false,
      target: 'es2019',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  return keepErrors(output[0].code);
}
