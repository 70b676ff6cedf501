import { bundleAlone } from './bundle-alone.js';
import { compileAtOnce } from './compile-at-once.js';
import { firstRowsFacts } from './first-rows-facts.js';
import { shrinkTemplates } from './shrink-templates.js';

/**
 * Bundles what shows the first rows: one module that shares nothing with the chunks, because
 * whatever it shared it would have to wait for.
 *
 * @param digest - SHA-256 of the element's file in base64, or what stands for it.
 */
export async function bundleFirstView(digest: string): Promise<string> {
  return compileAtOnce(
    await bundleAlone('first-view/directory.ts', await firstRowsFacts(digest), [shrinkTemplates()]),
  );
}
