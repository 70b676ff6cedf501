import { build, files, type FileName, type WidgetName } from './build-facts.js';
import { say } from './say-what-blocks.js';

const asked: Partial<Record<FileName, boolean>> = {};
let failures = 0;

/** Whether this script has asked for a file. */
export function isAsked(name: FileName): boolean {
  return !!asked[name];
}

/** Loads the code of a widget once, or once more after it has failed. */
export function loadWidget(folder: string, name: WidgetName): void {
  if (asked[name]) return;
  // A browser may remember an address that failed, so a further try takes another one.
  const address = preload(folder, name, failures ? `?${failures}` : '');
  // A request keeps a cheap phone busy for ten milliseconds, and this one is needed last.
  setTimeout(preload, 0, folder, 'shared');
  import(/* @vite-ignore */ address).catch((error: unknown) => {
    failures += 1;
    asked[name] = false;
    // The browser reports a policy that blocks a moment later, and that is the better message.
    setTimeout(() => {
      say(
        `${address} is blocked or changed: offline, ad blocker, firewall, optimiser, server?`,
        error,
      );
    }, 200);
  });
}

/**
 * Starts to fetch a file and checks it against its hash, which `import()` itself cannot do.
 *
 * @returns its address.
 */
export function preload(folder: string, name: FileName, suffix = ''): string {
  const address = `${folder}${name}-${build}.js${suffix}`;
  if (!asked[name]) {
    asked[name] = true;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = `sha256-${files[name]}`;
    link.href = address;
    document.head.appendChild(link);
  }
  return address;
}
