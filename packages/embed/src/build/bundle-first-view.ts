import { fileURLToPath } from 'node:url';

import { build, type Rolldown } from 'vite';

import { dropRules } from './drop-rules.js';
import { firstRequests, regencyPath } from './first-requests.js';
import { shrinkTemplates } from './shrink-templates.js';
import { shrinkCss } from './shrink-text.js';

const entry = fileURLToPath(new URL('../first-view/directory.ts', import.meta.url));

/** What the first view never holds: it is all list, and nothing in it works yet. */
const later =
  /\.(?:back|button(?=[.:[])|contact|description|facts|link|more|panel|skeleton|stale|state|visually-hidden)\b|(?:^|[ >])(?:button|d[dlt]|figure|input|ol|select|textarea)\b/;

const unusedTokens = /--_(?:on-accent|danger|success):[^;}]+;?/g;

/**
 * Bundles what shows the first rows: one module that shares nothing with the chunks, because
 * whatever it shared it would have to wait for.
 *
 * @param element - Name of the file of the element, beside this one.
 * @param digest - Its SHA-256 in base64, or what stands for it.
 */
export async function bundleFirstView(element: string, digest: string): Promise<string> {
  // Made by the compiler just before, so it is no import of this file.
  const { directorySheets } = (await import(
    new URL('../../../widgets/dist/directory/directory-sheets.js', import.meta.url).href
  )) as { directorySheets: readonly { readonly cssText: string }[] };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [shrinkTemplates()],
    define: {
      KIM_FIRST_ROWS: JSON.stringify({
        request: regencyPath + firstRequests.directory[0],
        element,
        integrity: `sha256-${digest}`,
        cssText: dropRules(
          shrinkCss(directorySheets.map(({ cssText }) => cssText).join('')).replace(
            unusedTokens,
            '',
          ),
          (selector) => !later.test(selector),
        ),
      }),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'es' } },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}
