import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';

/** The scripts behind the command names, so that no shell and no path search is needed. */
export const commandLineTools = {
  typescript: toolPath('typescript/bin/tsc'),
  vite: toolPath('vite/bin/vite.js'),
  webTestRunner: toolPath('@web/test-runner/dist/bin.js'),
  eslint: toolPath('eslint/bin/eslint.js'),
  prettier: toolPath('prettier/bin/prettier.cjs'),
  customElementsManifest: toolPath('@custom-elements-manifest/analyzer/cem.js'),
  typedoc: toolPath('typedoc/bin/typedoc'),
} as const;

function toolPath(path: string): string {
  return join(repositoryRoot, 'node_modules', path);
}
