import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { packageManifests } from './package-manifests.ts';

const sound = {
  license: 'MIT',
  type: 'module',
  exports: { '.': { default: './dist/index.js' }, './locales/*': './dist/locales/*.js' },
  bin: { kentongan: './dist/cli.js' },
  files: ['dist', '!dist/**/*.test.*', '!dist/testing', '!dist/.tsbuildinfo'],
};
const built = ['index.js', 'cli.js', 'locales/id.js', 'a.test.js', 'testing/b.js', '.tsbuildinfo'];

function problemsOf(test: TestContext, change: object, files = built): readonly string[] {
  const outputs = files.map((file) => [`packages/sdk/dist/${file}`, '']);
  const manifest = JSON.stringify({ ...sound, ...change });
  const root = createTree(test, {
    'packages/sdk/package.json': manifest,
    ...Object.fromEntries(outputs),
  });
  return packageManifests.run(root).problems;
}

describe('package manifests', () => {
  it('accept a package whose promises are kept', (test) => {
    assert.deepEqual(problemsOf(test, {}), []);
  });

  it('miss an export or a command that was not built', (test) => {
    const problems = problemsOf(test, {}, ['index.js']);

    assert.match(problems.join('\n'), /names \.\/dist\/locales\/\*\.js/);
    assert.match(problems.join('\n'), /names \.\/dist\/cli\.js/);
    assert.equal(problems.length, 2);
  });

  it('refuse to publish tests, fixtures and build records', (test) => {
    const problems = problemsOf(test, { files: ['dist'] });

    assert.match(problems.join('\n'), /would publish dist\/a\.test\.js/);
    assert.match(problems.join('\n'), /would publish dist\/testing/);
  });

  it('ask for a file list unless the package is private', (test) => {
    assert.match(problemsOf(test, { files: undefined }).join(), /lists no "files"/);
    assert.deepEqual(problemsOf(test, { files: undefined, private: true }), []);
  });

  it('ask for the licence and for modules', (test) => {
    assert.equal(problemsOf(test, { license: 'ISC', type: 'commonjs' }).length, 2);
  });
});
