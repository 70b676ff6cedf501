import { globSync } from 'node:fs';
import { join } from 'node:path';

const ignored = ['node_modules', 'dist', '.git', '.data'];

/** Lists the files under the root that match, as sorted relative paths with forward slashes. */
export function listFiles(root: string, pattern: string | string[]): string[] {
  return globSync(pattern, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => ignored.includes(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}
