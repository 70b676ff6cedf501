import { dropRules } from './drop-rules.js';
import { firstRequests, regencyPath } from './first-requests.js';
import { shrinkCss } from './shrink-text.js';

/** What the first view never holds: it is all list, and nothing in it works yet. */
const later =
  /\.(?:back|button(?=[.:[])|contact|description|empty|facts|link|more|panel|released|skeleton|stale|state|visually-hidden)\b|(?:^|[ >])(?:button|d[dlt]|figure|input|ol|select|textarea)\b/;

const unusedTokens = /--_(?:on-accent|danger|success):[^;}]+;?/g;

/**
 * What the build writes into the code that shows the first rows.
 *
 * @param digest - SHA-256 of the element's file in base64, or what stands for it.
 */
export async function firstRowsFacts(digest: string): Promise<Readonly<Record<string, string>>> {
  // Made by the compiler just before, so it is no import of this file.
  const { directorySheets } = (await import(
    new URL('../../../widgets/dist/directory/directory-sheets.js', import.meta.url).href
  )) as { directorySheets: readonly { readonly cssText: string }[] };
  return {
    KIM_FIRST_ROWS: JSON.stringify({
      request: `${regencyPath}:regency${firstRequests.directory[0]}`,
      digest,
      cssText: dropRules(
        shrinkCss(directorySheets.map(({ cssText }) => cssText).join('')).replace(unusedTokens, ''),
        (selector) => !later.test(selector),
      ),
    }),
  };
}
