import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { importCircles } from './import-circles.ts';

const a = 'packages/server/src/a.ts';
const b = 'packages/server/src/b.ts';
const c = 'packages/server/src/deep/c.ts';

describe('import circles', () => {
  it('are not files that import one way, nor tests', (test) => {
    const root = createTree(test, {
      [a]: `import './b.ts'; import './deep/c.ts';`,
      [b]: `import type { C } from './deep/c.ts';`,
      [c]: `import 'node:fs';`,
      'packages/server/src/b.test.ts': `import './a.ts'; import './b.ts';`,
    });

    assert.deepEqual(importCircles.run(root).problems, []);
  });

  it('are two files that import each other, if only their types', (test) => {
    const root = createTree(test, {
      'packages/sdk/src/a.ts': `import type { B } from './b.js';`,
      'packages/sdk/src/b.ts': `export { A } from './a.js';`,
    });

    assert.deepEqual(importCircles.run(root).problems, [
      'packages/sdk/src/a.ts and packages/sdk/src/b.ts import each other; ' +
        'give what they share a file of its own',
    ]);
  });

  it('are found the long way round, once', (test) => {
    const root = createTree(test, {
      'packages/server/src/start.ts': `import './a.ts';`,
      [a]: `import './b.ts';`,
      [b]: `import './deep/c.ts'; import './deep/d.ts';`,
      [c]: `import '../a.ts';`,
      'packages/server/src/deep/d.ts': `import '../b.ts';`,
    });

    assert.deepEqual(
      importCircles.run(root).problems.map((text) => text.replace(/ import each.*/, '')),
      [[a, b, c, 'packages/server/src/deep/d.ts'].join(' and ')],
    );
  });

  it('are none where one file fetches the other on need, whatever types both name', (test) => {
    const root = createTree(test, {
      [a]: `import type { B } from './b.ts'; const later = () => import('./b.ts');`,
      [b]: `import { a } from './a.ts';`,
    });

    assert.deepEqual(importCircles.run(root).problems, []);
  });
});
