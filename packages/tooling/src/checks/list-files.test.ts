import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { listFiles } from './list-files.ts';

describe('listFiles', () => {
  it('lists sources in order, and neither outputs nor dependencies', (test) => {
    const root = createTree(test, {
      'packages/widgets/src/coverage/b.ts': '',
      'packages/widgets/src/a.ts': '',
      'packages/widgets/dist/a.ts': '',
      'packages/widgets/node_modules/lit/a.ts': '',
    });

    assert.deepEqual(listFiles(root, 'packages/**/*.ts'), [
      'packages/widgets/src/a.ts',
      'packages/widgets/src/coverage/b.ts',
    ]);
  });
});
