import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where each release leaves what later ones are held against: `packages/contract/releases/1.2.0`. */
export const releasesFolder = 'packages/contract/releases';

/** Versions of the kept releases, oldest first. */
export function keptReleases(root: string): string[] {
  return globSync('*/openapi.json', { cwd: join(root, releasesFolder) })
    .map((path) => basename(join(path, '..')))
    .sort(compareVersions);
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
