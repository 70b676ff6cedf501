import { registryKey } from './page-registry.js';

/** Written in by the build: the files that a part consists of, itself last, each with its SHA-256. */
declare const KIM_PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>>;

const parts = KIM_PARTS;

/**
 * Loads a part that not every visitor needs. Each of its files is checked against its hash before
 * any of them runs.
 */
export async function load(name: string): Promise<unknown> {
  const { loadCode } = window[registryKey] ?? {};
  if (!loadCode) return undefined;
  const files = (parts[name] ?? []).map(([file, digest]) => loadCode(file, digest));
  return (await Promise.all(files)).pop();
}
