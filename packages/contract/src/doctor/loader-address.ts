import type { PageFacts, ScriptFacts } from './page-facts.js';

/** What the address of a loader says. */
export interface LoaderAddress {
  /** Address of the backend without a slash at its end; `null` for a file on a public CDN. */
  readonly backend: string | null;
  /** Folder of the chunks, with a slash at its end. */
  readonly folder: string;
  /** The version it pins; `null` in a channel. */
  readonly version: string | null;
}

/**
 * Reads the address of `kim.js`, or of one of its two larger forms; `undefined` for any other file.
 *
 * @example
 * ```ts
 * import { readLoaderAddress } from '@kentongan/contract/doctor';
 *
 * readLoaderAddress('https://kim.example.go.id/embed/v1/kim.js')?.backend; // 'https://kim.example.go.id'
 * ```
 */
export function readLoaderAddress(address: string): LoaderAddress | undefined {
  const match = /^(.*\/)(?:(?:directory\.)?kim|kim\.single)\.js(?:[?#]|$)/.exec(address);
  const folder = match?.[1];
  if (folder === undefined) return undefined;
  const own = /^(.*)\/embed\/([^/@]+)\/$/.exec(folder);
  const version = /(?:@|\/embed\/)(\d+\.\d+\.\d+[\w.+-]*)\//.exec(folder)?.[1] ?? null;
  return { backend: own?.[1] ?? null, folder, version };
}

/** The backend that a script works with, as the loader finds it: `data-kim-api`, else its address. */
export function findBackendOf(script: ScriptFacts): string | null {
  if (script.api !== null) return script.api.replace(/\/+$/, '');
  return script.state === 'own' && script.address !== null
    ? (readLoaderAddress(script.address)?.backend ?? null)
    : null;
}

/**
 * Every backend that scripts of a page name, once each.
 *
 * @example
 * ```ts
 * import { bareFacts, listBackends } from '@kentongan/contract/doctor';
 *
 * listBackends(bareFacts); // []
 * ```
 */
export function listBackends({ scripts }: Pick<PageFacts, 'scripts'>): string[] {
  return [...new Set(scripts.map(findBackendOf))].filter((backend) => backend !== null);
}

/**
 * The line that places the loader of a backend.
 *
 * @example
 * ```ts
 * import { loaderLine } from '@kentongan/contract/doctor';
 *
 * const line = loaderLine('https://kim.example.go.id');
 * ```
 */
export function loaderLine(backend: string, attributes = ''): string {
  return `<script async src="${backend}/embed/v1/kim.js"${attributes}></script>`;
}
