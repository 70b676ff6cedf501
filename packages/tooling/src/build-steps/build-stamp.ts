import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';

const stampFile = 'packages/tooling/dist/build-stamp';

/** One output of each build step; when it is gone, the build has to run again. */
export const expectedOutputs = [
  'packages/contract/dist/index.js',
  'packages/sdk/dist/index.js',
  'packages/widgets/dist/locales/id.js',
  'packages/widgets/custom-elements.json',
  'packages/server/dist/cli.js',
  'packages/widgets/dist/editors/web-types.json',
  'packages/widgets/dist/frameworks/svelte.js',
  'packages/embed/dist',
  'packages/embed/dist/THIRD-PARTY-NOTICES.txt',
  'examples/wordpress-plugin/dist/kentongan.zip',
  'packages/embed/dist/wordpress/kentongan.zip',
];

/** Tells whether the last build was made from these sources and is still there. */
export function isUpToDate(fingerprint: string, root: string = repositoryRoot): boolean {
  const stamp = join(root, stampFile);
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint &&
    expectedOutputs.every((path) => existsSync(join(root, path)))
  );
}

/** Records that the outputs belong to these sources. */
export function rememberBuild(fingerprint: string, root: string = repositoryRoot): void {
  const stamp = join(root, stampFile);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}
