import { build, files, type FileName } from './build-facts.js';
import { say } from './say-what-blocks.js';
import { folder as ownFolder, nonce } from './script-source.js';

/** Addresses that this script has asked for. */
const asked: Record<string, boolean> = {};
// Browsers remember an address of code that failed, so a further try takes another one.
let suffix = '';
let folder = ownFolder;

/**
 * Runs a file that must have the given hash.
 *
 * Gives nothing when it cannot be had, and says so.
 *
 * @param digest - Its SHA-256, for files that the loader does not know.
 * @param end - What stands after its name; nothing for a file that others import.
 */
export function loadCode(name: string, digest?: string, end: string = suffix): Promise<unknown> {
  const address = preload(name, end, digest);
  // A request keeps a cheap phone busy for ten milliseconds, and this one is needed last.
  setTimeout(preload, 0, 'shared', '');
  return import(/* @vite-ignore */ address).catch((error: unknown) => {
    suffix += '?';
    import(/* @vite-ignore */ preload('shared', '')).catch(() => {
      // Whatever imports it names it as it is, but looks for it beside itself. Nothing has come to
      // life without it, so that it will not be there twice.
      folder += '/';
    });
    // The browser reports a policy that blocks a moment later, and that is the better message.
    setTimeout(say, 200, `${address} is blocked or changed: offline, ad blocker?`, error);
  });
}

/** Starts to fetch a file and checks it against its hash, which `import()` itself cannot do. */
export function preload(name: string, end: string, digest = files[name as FileName][0]): string {
  const href = `${folder}${name}-${build}.js${end}`;
  if (!asked[href]) {
    asked[href] = true;
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'modulepreload',
        crossOrigin: '',
        integrity: `sha256-${digest}`,
        nonce,
        href,
      }),
    );
  }
  return href;
}
