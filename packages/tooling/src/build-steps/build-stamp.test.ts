import assert from 'node:assert/strict';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { expectedOutputs, isUpToDate, rememberBuild } from './build-stamp.ts';
import { fingerprintSources } from './fingerprint-sources.ts';

const built = Object.fromEntries(
  expectedOutputs.map((path) => [/\.js(on)?$/.test(path) ? path : `${path}/kim.js`, '']),
);

describe('isUpToDate', () => {
  it('holds after a build of the same sources and for no others', (test) => {
    const root = createTree(test, built);
    assert.equal(isUpToDate('one', root), false);

    rememberBuild('one', root);

    assert.equal(isUpToDate('one', root), true);
    assert.equal(isUpToDate('two', root), false);
  });

  it('does not hold when an output has gone', (test) => {
    const root = createTree(test, built);
    rememberBuild('one', root);

    rmSync(join(root, 'packages/server/dist'), { recursive: true });

    assert.equal(isUpToDate('one', root), false);
  });
});

describe('fingerprintSources', () => {
  const files = { 'packages/sdk/src/a.ts': 'a', 'vite.config.ts': 'v' };

  it('changes with content and with names, not with times or outputs', (test) => {
    const root = createTree(test, files);
    const before = fingerprintSources(root);

    utimesSync(join(root, 'packages/sdk/src/a.ts'), 1, 1);
    writeFileSync(join(root, 'unrelated.txt'), 'x');
    assert.equal(fingerprintSources(root), before);

    writeFileSync(join(root, 'packages/sdk/src/b.ts'), '');
    const withFile = fingerprintSources(root);
    assert.notEqual(withFile, before);

    writeFileSync(join(root, 'packages/sdk/src/a.ts'), 'b');
    assert.notEqual(fingerprintSources(root), withFile);
  });

  it('is the same for the same content in another folder', (test) => {
    assert.equal(
      fingerprintSources(createTree(test, files)),
      fingerprintSources(createTree(test, files)),
    );
  });
});
