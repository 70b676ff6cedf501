import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { featureBoundaries } from './feature-boundaries.ts';

const features = {
  'packages/widgets/src/directory/directory-element.ts': '',
  'packages/widgets/src/coverage/coverage-element.ts': '',
  'packages/widgets/src/internal/kim-element.ts': '',
  'packages/server/src/groups/group-routes.ts': '',
  'packages/server/src/areas/area-repository.ts': '',
};

describe('feature boundaries', () => {
  it('let features use shared folders and top files use all', (test) => {
    const root = createTree(test, {
      ...features,
      'packages/widgets/src/directory/directory-element.ts': `import '../internal/kim-element.js';`,
      'packages/widgets/src/directory/directory-element.test.ts': `import '../coverage/a.js';`,
      'packages/server/src/app.ts': `import './groups/a.ts'; import './http/b.ts';`,
      'packages/server/src/groups/a.ts': `import '../http/b.ts'; import '../areas/b.ts';`,
      'packages/server/src/http/b.ts': `import '../time/c.ts';`,
      'packages/server/src/time/c.ts': `import '../http/b.ts';`,
    });

    assert.deepEqual(featureBoundaries.run(root).problems, []);
  });

  it('refuse a widget that imports another', (test) => {
    const root = createTree(test, {
      ...features,
      'packages/widgets/src/directory/a.ts': `import '../coverage/b.js';`,
    });

    assert.match(
      featureBoundaries.run(root).problems.join(),
      /directory\/a\.ts: .* feature coverage/,
    );
  });

  it('refuse a shared folder that imports a feature', (test) => {
    const root = createTree(test, {
      ...features,
      'packages/widgets/src/internal/a.ts': `import '../coverage/b.js';`,
      'packages/server/src/db/a.ts': `import '../groups/b.ts';`,
    });

    assert.equal(featureBoundaries.run(root).problems.length, 2);
  });

  it('refuse two folders that import each other, once', (test) => {
    const root = createTree(test, {
      ...features,
      'packages/server/src/groups/a.ts': `import '../areas/b.ts';`,
      'packages/server/src/groups/c.ts': `import '../areas/b.ts';`,
      'packages/server/src/areas/b.ts': `import '../groups/a.ts';`,
    });

    assert.deepEqual(featureBoundaries.run(root).problems, [
      'packages/server/src: areas and groups import each other',
    ]);
  });
});
