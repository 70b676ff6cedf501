import { fileURLToPath } from 'node:url';

import { build, type Plugin, type Rolldown } from 'vite';

import type { BuildFacts } from '../loader/build-facts.js';
import { compileAtOnce } from './compile-at-once.js';
import { defineFacts } from './define-facts.js';
import { firstRowsFacts } from './first-rows-facts.js';
import { inlineConstants } from './inline-constants.js';
import { keepErrors } from './keep-errors.js';
import { shrinkTemplates } from './shrink-templates.js';
import { useOwnModules } from './use-own-modules.js';

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Bundles `kim.js`: one classic script, in the syntax of 2019 apart from `import()`, with what the
 * build knows written into it.
 */
export function bundleLoader(facts: BuildFacts): Promise<string> {
  return bundle('loader/main.ts', defineFacts(facts));
}

/**
 * Bundles `directory.kim.js`: the same loader with what shows the first rows of the directory, so
 * that a page that has the directory need not wait for a further file.
 *
 * @param digest - SHA-256 of the element's file in base64.
 */
export async function bundleDirectoryLoader(facts: BuildFacts, digest: string): Promise<string> {
  return compileAtOnce(
    await bundle(
      'directory-loader/main.ts',
      { ...defineFacts(facts), ...(await firstRowsFacts(digest)) },
      [useOwnModules('directory-loader'), shrinkTemplates()],
    ),
  );
}

async function bundle(
  entry: string,
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
      target: 'es2019',
      modulePreload: false,
      rolldownOptions: {
        input: source(entry),
        output: { format: 'iife', codeSplitting: false },
        optimization: inlineConstants,
      },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  return keepErrors(output[0].code);
}
