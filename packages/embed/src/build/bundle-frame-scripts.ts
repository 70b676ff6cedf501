import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import { inlineConstants } from './inline-constants.js';

/** Classic scripts of the frames, by the name of their file: for the page around, and for ours. */
const scripts = {
  'frame.js': 'fit-frames',
  'frame-page.js': 'report-height',
} as const;

/** Bundles what fits frames to their content, and writes it beside the other files. */
export async function bundleFrameScripts(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(scripts)) {
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2019',
        modulePreload: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(`../frame/${source}.ts`, import.meta.url)),
          output: { format: 'iife' },
          optimization: inlineConstants,
        },
      },
    });
    // `build()` answers with one output for one input that is not watched.
    const { output } = result as Rolldown.RolldownOutput;
    writeFileSync(join(folder, name), output[0].code);
  }
}
