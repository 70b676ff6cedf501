import { scriptPattern } from './script-pattern.js';

/** Address of the backend without a slash at its end; empty when no script tells. */
export let backend = '';
/** Folder of the chunks, with a slash at its end. */
export let folder = '';
/** What a policy with a nonce has given the script; the browser takes nothing of ours without it. */
export let nonce: string | undefined;

/**
 * Tells which backend the script belongs to: its own `data-kim-api`, else its own `src`, else — when
 * an optimiser has moved or inlined it — whichever attribute of a script still has the address.
 *
 * Only scripts are asked. Content of a page can be written by people who may not add scripts, and
 * they must not be able to point a form elsewhere.
 */
function readScript(script: Element | null): void {
  // An image of that name takes the place of `document.currentScript`.
  if (backend || !script || script.localName !== 'script') return;
  folder = '';
  // The type is that of any element: also a script in an SVG picture has one.
  ({ nonce } = script as HTMLElement);
  script.getAttributeNames().forEach((name) => {
    const value = script.getAttribute(name)!;
    const match = scriptPattern.exec(value);
    if (match) folder = new URL(match[1]!, script.baseURI).href;
    // Not `data-api`, which scripts of others carry as well.
    if (name === 'data-kim-api') backend = new URL(value, script.baseURI).href;
  });
  const own = /(.*)\/embed\/[^/]+\/$/.exec(folder);
  backend = (backend || (own ? own[1]! : '')).replace(/\/+$/, '');
}

readScript(document.currentScript);
document.querySelectorAll('script').forEach(readScript);
folder = folder || `${backend}/embed/v1/`;
