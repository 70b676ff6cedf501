import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { packageBoundaries } from './package-boundaries.ts';

const manifests = {
  'package.json': '{"devDependencies":{"axe-core":"^4.0.0"}}',
  'packages/sdk/package.json': '{"dependencies":{"@kentongan/contract":"0.1.0","ky":"^2.0.0"}}',
  'packages/server/package.json':
    '{"dependencies":{"@kentongan/contract":"0.1.0"},"devDependencies":{"@kentongan/sdk":"0.1.0"}}',
};

function problemsOf(test: TestContext, files: Record<string, string>): readonly string[] {
  return packageBoundaries.run(createTree(test, { ...manifests, ...files })).problems;
}

describe('package boundaries', () => {
  it('accept declared packages, own files and, on the server, Node', (test) => {
    assert.deepEqual(
      problemsOf(test, {
        'packages/sdk/src/send.ts': `import ky from 'ky'; import { a } from './a.js'; import '@kentongan/contract';`,
        'packages/server/src/serve.ts': `import { join } from 'node:path';`,
      }),
      [],
    );
  });

  it('refuse an import against the direction', (test) => {
    const [problem] = problemsOf(test, {
      'packages/server/src/app.ts': `import { createClient } from '@kentongan/sdk';`,
    });

    assert.match(problem ?? '', /server\/src\/app\.ts: .*server may not know sdk/);
  });

  it('let a server test use the SDK', (test) => {
    assert.deepEqual(
      problemsOf(test, {
        'packages/server/src/app.test.ts': `import { createClient } from '@kentongan/sdk'; import 'axe-core';`,
      }),
      [],
    );
  });

  it('refuse a dependency that the package does not declare, also as a type', (test) => {
    const problems = problemsOf(test, {
      'packages/sdk/src/a.ts': `import type { LitElement } from 'lit';`,
      'packages/sdk/src/b.ts': `export { html } from 'lit';`,
      'packages/sdk/src/c.ts': `const later = () => import('lit');`,
    });

    assert.equal(problems.length, 3);
    assert.match(
      problems[0] ?? '',
      /imports lit, which packages\/sdk\/package\.json does not list/,
    );
  });

  it('refuse Node in a browser package', (test) => {
    const [problem] = problemsOf(test, { 'packages/sdk/src/a.ts': `import 'node:fs';` });

    assert.match(problem ?? '', /runs in browsers/);
    assert.deepEqual(
      problemsOf(test, { 'packages/embed/src/build/write-dist.ts': `import 'node:fs';` }),
      [],
    );
  });

  it('refuse full zod, the own index, the own name and paths out of the package', (test) => {
    const problems = problemsOf(test, {
      'packages/sdk/src/a.ts': `import * as z from 'zod';`,
      'packages/sdk/src/b.ts': `import { x } from './index.js';`,
      'packages/sdk/src/c.ts': `import { x } from '@kentongan/sdk';`,
      'packages/sdk/src/d.ts': `import { x } from '../../contract/src/page.js';`,
    });

    assert.match(problems[0] ?? '', /zod\/mini/);
    assert.match(problems[1] ?? '', /own index/);
    assert.match(problems[2] ?? '', /own package/);
    assert.match(problems[3] ?? '', /reaches out of its package/);
    assert.equal(problems.length, 4);
  });
});
