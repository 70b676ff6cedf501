import { registryKey } from './page-registry.js';

/**
 * What the build puts in the place of `import()`, which takes no hash: the loader fetches the file
 * and runs it only when it is the one of this build.
 */
export async function loadPart(name: string): Promise<unknown> {
  const code = await window[registryKey]?.loadPart(name);
  if (!code) throw new Error(`${name} did not arrive`);
  return code;
}
