import { basename } from 'node:path';

import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

const sayNothing = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'constants'];

/** Files are in kebab-case and named after what they hold, so no drawer file collects the rest. */
export const fileNames: Check = {
  name: 'file names',
  run(root) {
    const paths = listFiles(root, ['packages/*/{src,e2e}/**/*.ts', 'packages/*/src/**/*.mjs']);
    return { problems: paths.flatMap(complaintsAbout) };
  },
};

function complaintsAbout(path: string): string[] {
  const name = basename(path).replace(/(\.test|\.d)?\.m?ts$/, '');
  const packageName = path.split('/')[1];
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`${path}: write the name in kebab-case`]),
    ...(sayNothing.includes(name) ? [`${path}: name it after what it does`] : []),
    ...(name === 'index' && path !== `packages/${packageName}/src/index.ts`
      ? [`${path}: no index inside a package; import the file itself`]
      : []),
  ];
}
