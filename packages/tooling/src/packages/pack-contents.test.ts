import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { packProblems } from './pack-contents.ts';

const manifest = { exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } };
const sound = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json'];

function problemsOf(files: readonly string[], change: object = {}): string[] {
  const packed = {
    name: '@kentongan/sdk',
    version: '1.0.0',
    folder: 'sdk',
    archive: 'sdk.tgz',
    size: 10_000,
    files,
    ...change,
  };
  return packProblems(packed, manifest);
}

describe('packProblems', () => {
  it('accepts code, licence and description', () => {
    assert.deepEqual(problemsOf(sound), []);
  });

  it('refuses tests, test support, maps, records of the build and sources', () => {
    const unwanted = [
      'dist/a.test.js',
      'dist/deep/testing/b.js',
      'dist/index.js.map',
      'dist/index.d.ts.map',
      'dist/.tsbuildinfo',
      'src/index.ts',
    ];

    assert.deepEqual(
      problemsOf([...sound, ...unwanted]),
      unwanted.map((path) => `sdk: would publish ${path}`),
    );
  });

  it('accepts test support that the package offers', () => {
    const testing = { './testing': { default: './dist/testing/index.js' } };
    const packed = {
      name: '@kentongan/sdk',
      version: '1.0.0',
      folder: 'sdk',
      archive: 'sdk.tgz',
      size: 10_000,
      files: [...sound, 'dist/testing/index.js', 'dist/testing/a.js'],
    };

    assert.deepEqual(packProblems(packed, { exports: { ...manifest.exports, ...testing } }), []);
  });

  it('misses the licence and what the manifest promises', () => {
    assert.deepEqual(problemsOf(['package.json', 'README.md', 'dist/index.js']), [
      'sdk: lacks LICENSE',
      'sdk: lacks dist/index.d.ts',
    ]);
  });

  it('notes an archive that has grown too heavy, and a package without a rule', () => {
    assert.match(problemsOf(sound, { size: 5_000_000 }).join(), /weighs 5000000 bytes/);
    assert.match(problemsOf(sound, { folder: 'new' }).join(), /no rule/);
  });
});
