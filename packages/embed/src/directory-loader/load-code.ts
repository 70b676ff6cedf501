import { bringDirectory } from '../first-view/bring-directory.js';
import { loadCode as loadFile, preload } from '../loader/load-code.js';
import { registryKey } from '../page-registry.js';

/** So long the first rows have network and processor for themselves, in milliseconds. */
const headStart = 200;

/** As the loader's own function; but what shows the first rows of the directory is in this very file. */
export async function loadCode(name: string, digest?: string, end?: ''): Promise<unknown> {
  if (name !== 'directory') return loadFile(name, digest, end);
  setTimeout(preload, headStart, 'shared', '');
  // The loader leaves it on the page before it looks for widgets.
  return bringDirectory(window[registryKey]!);
}
