import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { fileNames } from './file-names.ts';

describe('file names', () => {
  it('are in kebab-case, with tests and the public index among them', (test) => {
    const root = createTree(test, {
      'packages/sdk/src/index.ts': '',
      'packages/sdk/src/to-client-error.ts': '',
      'packages/sdk/src/to-client-error.test.ts': '',
    });

    assert.deepEqual(fileNames.run(root).problems, []);
  });

  it('refuse other cases, drawers and inner indexes', (test) => {
    const root = createTree(test, {
      'packages/sdk/src/toError.ts': '',
      'packages/sdk/src/resources/index.ts': '',
      'packages/sdk/src/utils.ts': '',
    });

    assert.deepEqual(fileNames.run(root).problems, [
      'packages/sdk/src/resources/index.ts: no index inside a package; import the file itself',
      'packages/sdk/src/toError.ts: write the name in kebab-case',
      'packages/sdk/src/utils.ts: name it after what it does',
    ]);
  });
});
