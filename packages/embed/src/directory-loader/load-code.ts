import { bringDirectory } from '../first-view/bring-directory.js';
import { asked, loadCode as loadFile, preload } from '../loader/load-code.js';
import { registryKey } from '../page-registry.js';

export { asked };

/** So long the first rows have network and processor for themselves, in milliseconds. */
const headStart = 200;

/** As the loader's own function; but what shows the first rows of the directory is in this very file. */
export async function loadCode(name: string, digest?: string): Promise<unknown> {
  if (name !== 'directory') return loadFile(name, digest);
  asked[name] = true;
  setTimeout(preload, headStart, 'shared', '');
  // The loader leaves it on the page before it looks for widgets.
  const element = await bringDirectory(window[registryKey]!);
  // As after any failure, the next sign that the network is back makes the loader ask again.
  asked[name] = element !== undefined;
  return element;
}
