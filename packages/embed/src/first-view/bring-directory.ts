import { drawFirstView } from '@kentongan/widgets/first-view';

import type { PageRegistry } from '../page-registry.js';
import { afterFrame } from './after-frame.js';
import { cssText, digest, findDirectory, firstRowsPath } from './first-rows.js';

/** So long the element waits for the rows before it comes by itself, in milliseconds. */
const patience = 1_000;

/**
 * What the loader takes for the directory: shows the first rows as soon as they are there, and then
 * brings the element. Its own code is a tenth of what follows.
 *
 * @returns nothing when the element cannot be had.
 */
export async function bringDirectory(registry: PageRegistry): Promise<unknown> {
  await Promise.race([
    // Whatever is wrong, the element will find out and say so.
    showFirstRows(registry).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  // What the widgets share is the greater part. Run by itself it leaves the page a moment to breathe.
  await registry.loadCode('shared', undefined, '');
  await new Promise((resolve) => setTimeout(resolve));
  return registry.loadCode('directory-element', digest);
}

async function showFirstRows({ backend, answers }: PageRegistry): Promise<void> {
  const element = findDirectory();
  if (element === null) return;
  const address = backend + firstRowsPath(element);
  const response = await answers[address];
  if (!response?.ok) return;
  const text = await response.text();
  // The element takes the same answer. Handing it on is quicker than a clone of the response.
  answers[address] = Promise.resolve({ ok: true, text: () => Promise.resolve(text) });
  if (!drawFirstView(element, JSON.parse(text), cssText)) return;
  // The rows should be seen before anything else is done.
  await afterFrame();
}
