import { build, files, type FileName } from './build-facts.js';
import { say } from './say-what-blocks.js';
import { folder, nonce } from './script-source.js';

/** Files that this script has asked for. */
export const asked: Record<string, boolean> = {};
let suffix = '';

/**
 * Runs a file that must have the given hash, and once more after it has failed.
 *
 * Gives nothing when it cannot be had, and says so.
 *
 * @param digest - Its SHA-256, for files that the loader does not know.
 */
export function loadCode(name: string, digest?: string): Promise<unknown> {
  // A browser may remember an address that failed, so a further try takes another one.
  const address = preload(name, suffix, digest);
  // A request keeps a cheap phone busy for ten milliseconds, and this one is needed last.
  setTimeout(preload, 0, 'shared', '');
  return import(/* @vite-ignore */ address).catch((error: unknown) => {
    suffix += '?';
    asked[name] = asked.shared = false;
    // The browser reports a policy that blocks a moment later, and that is the better message.
    setTimeout(say, 200, `${address} is blocked or changed: offline, ad blocker?`, error);
  });
}

/** Starts to fetch a file and checks it against its hash, which `import()` itself cannot do. */
export function preload(name: string, end: string, digest = files[name as FileName][0]): string {
  const href = `${folder}${name}-${build}.js${end}`;
  if (!asked[name]) {
    asked[name] = true;
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
