import { drawFirstView } from '@kentongan/widgets/first-view';

import { cssText, findDirectory, firstRowsPath } from '../first-view/first-rows.js';
import { registryKey } from '../page-registry.js';
import { sentKey } from './sent-answers.js';

/**
 * Draws the rows that came with this very file, before the loader does anything. Whatever is out of
 * the ordinary is left to the loader, which finds the same rows a moment later.
 *
 * @returns whether it has drawn any.
 */
export function drawSentRows(): boolean {
  const element = findDirectory();
  const text = element ? window[sentKey]?.[firstRowsPath(element)] : undefined;
  if (!element || text === undefined) return false;
  // Another copy is at work, or the page has imported the element itself.
  if (window[registryKey] || customElements.get('kim-directory')) return false;
  try {
    return drawFirstView(element, JSON.parse(text), cssText);
  } catch {
    // An older browser, or a page that has changed what we use.
    return false;
  }
}
