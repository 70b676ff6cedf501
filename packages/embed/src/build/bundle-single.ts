import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import type { BuildFacts } from '../loader/build-facts.js';
import { defineFacts } from './define-facts.js';
import { callCreateProperty } from './call-create-property.js';
import { dropPreloadHelper } from './drop-preload-helper.js';
import { dropSchemaExtras } from './drop-schema-extras.js';
import { inlineConstants } from './inline-constants.js';
import { keepGlobals } from './keep-globals.js';
import { parseTemplatesAsHtml } from './parse-templates-as-html.js';
import { shrinkTemplates } from './shrink-templates.js';
import { keepErrors } from './keep-errors.js';
import { useNativeRequest } from './use-native-request.js';
import { useOwnModules } from './use-own-modules.js';
import { usePageClient } from './use-page-client.js';

const entry = fileURLToPath(new URL('../loader/main.ts', import.meta.url));

/**
 * Bundles `kim.single.js`: loader, all widgets, all words and the client in one classic script, for
 * who can put up one file only. It asks for no further code.
 */
export async function bundleSingle(facts: BuildFacts, version: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      dropPreloadHelper(),
      useOwnModules('single'),
      usePageClient(),
      callCreateProperty(),
      dropSchemaExtras(),
      parseTemplatesAsHtml(),
      keepGlobals(),
      useNativeRequest(),
      shrinkTemplates(),
    ],
    define: {
      ...defineFacts(facts),
      KIM_VERSION: JSON.stringify(version),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
        optimization: inlineConstants,
      },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`kim.single.js came as ${output.length} files.`);
  return keepErrors(output[0].code);
}
