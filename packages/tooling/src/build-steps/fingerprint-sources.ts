import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';

const buildInputs = [
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'packages/tooling/src/{editor-data,licences}/*.ts',
  'packages/tooling/{tsconfig.base.json,custom-elements-manifest.config.mjs}',
  'packages/{contract,sdk,widgets,embed,server}/{package,tsconfig}.json',
  'packages/{contract,sdk,widgets,embed,server}/src/**/*',
  'packages/embed/*.{ts,html,css}',
  'packages/tooling/src/wordpress-plugin/*.ts',
  'examples/wordpress-plugin/kentongan/**/*',
];

/**
 * Condenses everything the build reads into one short text.
 *
 * By content and not by time, because a fresh clone or a branch change touches times without reason.
 */
export function fingerprintSources(root: string = repositoryRoot): string {
  const hash = createHash('sha256');
  const entries = globSync(buildInputs, { cwd: root, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
