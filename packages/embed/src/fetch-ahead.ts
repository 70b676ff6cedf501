import { registryKey } from './page-registry.js';

/** This very file, which lies beside all others and has the build in its name: `parts-3f0c9a1b.js`. */
const own = /parts(-\w+\.js)[^/]*$/;
/** Whether a file has come, by its address. */
const fetched: Record<string, Promise<boolean> | undefined> = {};
/** Addresses that a policy of the page lets nobody fetch, though it may let them run. */
const refused = new Set<string>();
/** The browser reports a refusal a moment after it, in milliseconds. */
const reportDelay = 200;
/** One message, as in the loader. */
let isSaid = false;

document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
  if (blockedURI in fetched) refused.add(blockedURI);
});

/**
 * Fetches a file into the browser's cache, where running it finds it.
 *
 * A browser remembers code that failed under its address as long as the page is open, also when
 * other code imports it. What is only fetched can be fetched again.
 *
 * @returns whether it has come, and is the one with this hash.
 */
export function fetchAhead(name: string, digest: string): Promise<boolean> {
  const address = import.meta.url.replace(own, `${name}$1`);
  // A policy that lets us read the data may still let no page read files from elsewhere.
  if (!address.startsWith(`${window[registryKey]?.backend}/`)) return Promise.resolve(true);
  return (fetched[address] ??= fetchFile(address, digest).catch(async (error: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, reportDelay));
    // Running it needs another permission, and tells.
    if (refused.has(address)) return true;
    fetched[address] = undefined;
    if (!isSaid) {
      console.error(`Kentongan: ${address} is blocked or changed: offline, ad blocker?`, error);
    }
    isSaid = true;
    return false;
  }));
}

async function fetchFile(address: string, digest: string): Promise<boolean> {
  const response = await fetch(address, { integrity: `sha256-${digest}` });
  // Only what has been read stays in the cache.
  await response.arrayBuffer();
  return true;
}
