import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { repositoryRoot } from '../repository-root.ts';
import { createTree } from '../testing/create-tree.ts';
import { sdkSurface } from './sdk-surface.ts';

const manifest = JSON.stringify({
  exports: { '.': {}, './cache': {}, './testing': {}, './package.json': {} },
});

describe('widgets use the public SDK', () => {
  it('holds in this repository', () => {
    assert.deepEqual(sdkSurface.run(repositoryRoot).problems, []);
  });

  it('lets widgets import its entries, and tests its kit', (test) => {
    const root = createTree(test, {
      'packages/sdk/package.json': manifest,
      'packages/widgets/src/a.ts': `import { createClient } from '@kentongan/sdk';`,
      'packages/widgets/src/b.ts': `import { createCache } from '@kentongan/sdk/cache';`,
      'packages/widgets/src/c.test.ts': `import { createTestBackend } from '@kentongan/sdk/testing';`,
      'packages/widgets/src/d.ts': `import { limits } from '@kentongan/contract';`,
      'packages/embed/src/loader/kim.ts': `void fetch('/v1/regencies/35.02');`,
      'packages/embed/src/page-client.ts': `import { getRegencyRoute } from '@kentongan/contract';`,
    });

    assert.deepEqual(sdkSurface.run(root).problems, []);
  });

  for (const [name, source] of [
    ['the inside of the SDK', `import { ask } from '@kentongan/sdk/dist/ask.js';`],
    ['its kit for tests', `import { createTestBackend } from '@kentongan/sdk/testing';`],
    ['ky', `import ky from 'ky';`],
    ['a route', `import { limits, getRegencyRoute } from '@kentongan/contract';`],
    ['fetch', `export const read = () => fetch('/v1/regencies/35.02');`],
    ['XMLHttpRequest', `new XMLHttpRequest();`],
  ] as const) {
    it(`refuses ${name}`, (test) => {
      const root = createTree(test, {
        'packages/sdk/package.json': manifest,
        'packages/widgets/src/a.ts': source,
      });

      assert.equal(sdkSurface.run(root).problems.length, 1);
    });
  }
});
