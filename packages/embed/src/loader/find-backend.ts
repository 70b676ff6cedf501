/** Where this script came from. */
export interface ScriptSource {
  /** Address of the backend without a slash at its end. */
  readonly backend: string;
  /** Folder of the chunks, with a slash at its end. */
  readonly folder: string;
}

/**
 * Tells which backend the script belongs to: its own `data-kim-api`, else its own `src`, else — when
 * an optimiser has moved or inlined it — whichever attribute of a script still has the address.
 *
 * Only scripts are asked. Content of a page can be written by people who may not add scripts, and
 * they must not be able to point a form elsewhere.
 */
export function findBackend(): ScriptSource | undefined {
  const { currentScript } = document;
  let source = currentScript ? readScript(currentScript) : undefined;
  document.querySelectorAll('script').forEach((script) => {
    source = source || readScript(script);
  });
  return source;
}

function readScript(script: Element): ScriptSource | undefined {
  let folder = '';
  let backend = '';
  script.getAttributeNames().forEach((name) => {
    const value = script.getAttribute(name)!;
    const match = /.*\/embed\/[^/]+\/(?=kim\.js)/.exec(value);
    if (match) folder = toAbsolute(match[0]);
    // Not `data-api`, which scripts of others carry as well.
    if (name === 'data-kim-api') backend = toAbsolute(value);
  });
  backend = (backend || folder.replace(/embed\/[^/]+\/$/, '')).replace(/\/+$/, '');
  return backend ? { backend, folder: folder || `${backend}/embed/v1/` } : undefined;
}

function toAbsolute(address: string): string {
  return new URL(address, document.baseURI).href;
}
