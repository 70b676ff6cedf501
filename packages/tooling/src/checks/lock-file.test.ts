import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { lockFile } from './lock-file.ts';

const ky = {
  version: '2.1.0',
  resolved: 'https://registry.npmjs.org/ky/-/ky-2.1.0.tgz',
  integrity: 'sha512-x',
};

function problemsOf(test: TestContext, packages: object): readonly string[] {
  const root = createTree(test, {
    'package.json': '{"devDependencies":{"vite":"^8.0.0"}}',
    'packages/sdk/package.json': '{"dependencies":{"ky":"^2.1.0","@kentongan/contract":"0.1.0"}}',
    'package-lock.json': JSON.stringify({
      packages: {
        '': { devDependencies: { vite: '^8.0.0' } },
        'packages/sdk': { dependencies: { '@kentongan/contract': '0.1.0', ky: '^2.1.0' } },
        'node_modules/@kentongan/sdk': { resolved: 'packages/sdk', link: true },
        'node_modules/ky': ky,
        ...packages,
      },
    }),
  });
  return lockFile.run(root).problems;
}

describe('lock file', () => {
  it('knows every dependency of every package, from the public registry, by hash', (test) => {
    assert.deepEqual(problemsOf(test, {}), []);
  });

  it('is refused when a package asks for something else', (test) => {
    const problems = problemsOf(test, {
      '': {},
      'packages/sdk': { dependencies: { '@kentongan/contract': '0.1.0', ky: '^1.0.0' } },
    });

    assert.deepEqual(problems, [
      'package.json: "devDependencies" differ from package-lock.json; run npm install',
      'packages/sdk/package.json: "dependencies" differ from package-lock.json; run npm install',
    ]);
  });

  it('is refused when it does not know a package of ours', (test) => {
    assert.match(
      problemsOf(test, { 'packages/sdk': undefined }).join(),
      /does not know packages\/sdk/,
    );
  });

  it('is refused when a package comes from elsewhere or without a hash', (test) => {
    const problems = problemsOf(test, {
      'node_modules/ky': { resolved: 'https://mirror.example/ky.tgz' },
    });

    assert.equal(problems.length, 2);
    assert.match(problems[0] ?? '', /comes from https:\/\/mirror\.example/);
  });

  it('is refused when it leaves out the optional parts of other platforms', (test) => {
    const problems = problemsOf(test, {
      'node_modules/ky': { ...ky, optionalDependencies: { 'ky-darwin': '2.1.0' } },
    });

    assert.match(problems.join(), /lacks ky-darwin, an optional part of node_modules\/ky/);
  });

  it('is missed when it is not there', (test) => {
    assert.equal(lockFile.run(createTree(test, {})).problems.length, 1);
  });
});
