import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { exampleImports } from './example-imports.ts';

describe('example imports', () => {
  it('accept published entry points and served addresses', (test) => {
    const root = createTree(test, {
      'examples/node-script/list.ts': `import { createClient } from '@kentongan/sdk';`,
      'examples/script-tag/index.html': '<script async src="/embed/v1/kim.js"></script>',
    });

    assert.deepEqual(exampleImports.run(root).problems, []);
  });

  it('refuse the inside of a package, by path or by name or by link', (test) => {
    const root = createTree(test, {
      'examples/a/a.ts': `import { x } from '../../packages/sdk/src/send.js';`,
      'examples/a/b.ts': `import { x } from '@kentongan/sdk/dist/send.js';`,
      'examples/a/c.html': '<script src="../../packages/embed/dist/kim.js"></script>',
    });

    assert.equal(exampleImports.run(root).problems.length, 3);
  });
});
