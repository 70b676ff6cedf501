import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { repositoryRoot } from '../repository-root.ts';
import { pluginFolder } from './pack-plugin.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

// The plugin decides these: the script says which backend, and the settings which regency. It shows
// what the backend has now, and no snapshot.
const decided = ['api', 'regency', 'src'];

describe('the options of the WordPress plugin', () => {
  const source = readFileSync(join(repositoryRoot, pluginFolder, 'includes/catalogue.php'), 'utf8');
  const manifest = JSON.parse(
    readFileSync(join(repositoryRoot, 'packages/widgets/custom-elements.json'), 'utf8'),
    // The build writes it; without the build no test runs.
  ) as Manifest;
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const common = optionsIn(/\$common\s+= array\(([\s\S]*?)\n\t\);/.exec(source)?.[1] ?? '', 2);

  for (const { tagName = '', attributes = [] } of elements) {
    it(`are the attributes of <${tagName}>`, () => {
      const widget = tagName.replace('kim-', '');
      const part = new RegExp(`\\n\\t\\t'${widget}'\\s+=> array\\(([\\s\\S]*?)\\n\\t\\t\\),`).exec(
        source,
      );
      const options = /'options'\s+=> (array\([\s\S]*?\) \+ )?\$common/.exec(part?.[1] ?? '');
      assert.ok(options, 'not in the catalogue');

      const own = optionsIn(options[1] ?? '', 4);

      assert.deepEqual(
        [...own, ...common].sort(),
        attributes
          .map(({ name }) => name)
          .filter((name) => !decided.includes(name))
          .sort(),
      );
    });
  }
});

/** Keys of a PHP array that stand at a depth, or all when it is written on one line. */
function optionsIn(source: string, depth: number): string[] {
  const line = source.includes('\n') ? `^\\t{${depth}}` : '';
  return [...source.matchAll(new RegExp(`${line}[ (]*'([a-z-]+)'\\s+=>`, 'gm'))].map(
    ([, name = '']) => name,
  );
}
