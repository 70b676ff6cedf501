import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { fileLength } from './file-length.ts';

const lines = (count: number): string => 'a;\n'.repeat(count);

describe('file length', () => {
  it('accepts short sources and tests of any length', (test) => {
    const root = createTree(test, {
      'packages/sdk/src/a.ts': lines(200),
      'packages/sdk/src/a.test.ts': lines(900),
      'packages/sdk/src/testing/b.ts': lines(900),
      'packages/sdk/dist/a.ts': lines(900),
    });

    assert.deepEqual(fileLength.run(root), { problems: [], warnings: [] });
  });

  it('does not count the example of a public name', (test) => {
    const example = ' * @example\n * ```ts\n * a;\n *\n * b;\n * ```\n';
    const root = createTree(test, {
      'packages/sdk/src/a.ts': `/**\n${example} */\n${lines(298)}`,
      'packages/sdk/src/b.ts': `/**\n${example} */\n${lines(299)}`,
    });

    const { problems } = fileLength.run(root);

    assert.deepEqual(problems, ['packages/sdk/src/b.ts: 301 lines; split it (at most 300)']);
  });

  it('warns above 200 lines and fails above 300', (test) => {
    const root = createTree(test, {
      'packages/sdk/src/a.ts': lines(201),
      'packages/sdk/src/b.ts': lines(300),
      'packages/sdk/src/c.ts': lines(301),
    });

    const { problems, warnings } = fileLength.run(root);

    assert.deepEqual(problems, ['packages/sdk/src/c.ts: 301 lines; split it (at most 300)']);
    assert.equal(warnings?.length, 2);
  });
});
