import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { keepRelease } from './keep-release.ts';
import { keptReleases } from './release-folder.ts';
import { formatSizeLedger, sizeLedgerProblems, writeSizeLedger } from './size-ledger.ts';

const folder = 'packages/contract/releases';
const tree = {
  [`${folder}/0.9.0/openapi.json`]: '{}',
  [`${folder}/0.9.0/sizes.json`]: '{"loader": 1900}',
  [`${folder}/0.10.0/openapi.json`]: '{}',
  [`${folder}/0.10.0/sizes.json`]: '{"loader": 1950, "SDK": 16000}',
  'docs/sizes.md': 'old',
};

describe('keptReleases', () => {
  it('are in the order of their versions', (test) => {
    assert.deepEqual(keptReleases(createTree(test, tree)), ['0.9.0', '0.10.0']);
  });
});

describe('size ledger', () => {
  it('has a column for each release, newest first, and a gap where nothing was measured', (test) => {
    const page = formatSizeLedger(createTree(test, tree));

    assert.match(page, /\| what {3}\| 0\.10\.0 \| 0\.9\.0 \|\n\| -+ \| -+: \| -+: \|/);
    assert.match(page, /\| loader \| {2}1,950 \| 1,900 \|/);
    assert.match(page, /\| SDK {4}\| 16,000 \| {5}– \|/);
  });

  it('notes a page that is not that of the releases', (test) => {
    const root = createTree(test, tree);
    assert.equal(sizeLedgerProblems(root).length, 1);

    writeSizeLedger(root);
    assert.deepEqual(sizeLedgerProblems(root), []);
    assert.match(readFileSync(join(root, 'docs/sizes.md'), 'utf8'), /^# Sizes/);
  });
});

describe('keepRelease', () => {
  it('refuses to overwrite what a release promised', async (test) => {
    const root = createTree(test, {
      'packages/sdk/package.json': '{"version": "1.0.0"}',
      [`${folder}/1.0.0/openapi.json`]: '{}',
    });

    await assert.rejects(keepRelease(root, false), /1\.0\.0 is there already/);
  });
});
