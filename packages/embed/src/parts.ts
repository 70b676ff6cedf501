import { fetchAhead } from './fetch-ahead.js';
import { registryKey } from './page-registry.js';

/** Written in by the build: the files that a part consists of, itself last, each with its SHA-256. */
declare const KIM_PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>>;

const parts = KIM_PARTS;

/**
 * Loads a part that not every visitor needs. Each of its files is checked against its hash before
 * any of them runs.
 *
 * Gives nothing when one of them cannot be had, and says so; a further try may have it.
 */
export async function load(name: string): Promise<unknown> {
  const { loadCode } = window[registryKey] ?? {};
  const files = parts[name] ?? [];
  const areThere = await Promise.all(files.map(([file, digest]) => fetchAhead(file, digest)));
  if (!loadCode || areThere.includes(false)) return undefined;
  return (await Promise.all(files.map(([file, digest]) => loadCode(file, digest, '')))).pop();
}
