import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { embedSizes } from './embed-sizes.ts';
import { staticImports } from './static-imports.ts';

// Random text does not compress, so a gzip size is at least as large as the bytes behind it.
const ballast = (bytes: number): string => `//${randomBytes(bytes).toString('base64')}\n`;

function embed(test: TestContext, change: Record<string, string> = {}): string {
  return createTree(test, {
    'kim.js': '1',
    'directory.kim.js': '1',
    'kim.single.js': '1',
    'directory-AbCd_123.js': `import{a as b}from"./shared-AbCd1234.js";const later=()=>import("./en-AbCd1234.js")`,
    'directory-element-AbCd1234.js': 'import"./shared-AbCd1234.js"',
    'activity-feed-AbCd1234.js': 'import"./shared-AbCd1234.js"',
    'contact-form-AbCd1234.js': '1',
    'coverage-AbCd1234.js': '1',
    'shared-AbCd1234.js': 'export{x}from"./deep-AbCd1234.js"',
    'deep-AbCd1234.js': '1',
    'en-AbCd1234.js': '1',
    ...change,
  });
}

const sizeOf = (folder: string, subject: string): number =>
  embedSizes(folder).find((figure) => figure.subject === subject)?.value ?? Number.NaN;

describe('staticImports', () => {
  it('follows imports and re-exports to the end, but not what waits for a need', (test) => {
    const files = staticImports(embed(test), 'directory-AbCd_123.js');

    assert.deepEqual([...files].sort(), [
      'deep-AbCd1234.js',
      'directory-AbCd_123.js',
      'shared-AbCd1234.js',
    ]);
  });
});

describe('embedSizes', () => {
  it('counts what the directory needs however deep it is imported', (test) => {
    const folder = embed(test, { 'deep-AbCd1234.js': ballast(5_000) });

    assert.ok(sizeOf(folder, 'directory, all until it is ready') > 5_000);
    assert.ok(sizeOf(folder, 'loader kim.js') < 100);
  });

  it('leaves the language file out of the directory and weighs it alone', (test) => {
    const folder = embed(test, { 'en-AbCd1234.js': ballast(5_000) });

    assert.ok(sizeOf(folder, 'directory, all until it is ready') < 500);
    assert.ok(sizeOf(folder, 'language file en') > 5_000);
  });

  it('weighs each file of a language by its own name', (test) => {
    const folder = embed(test, { 'en-form-AbCd1234.js': ballast(5_000) });

    assert.ok(sizeOf(folder, 'language file en-form') > 5_000);
    assert.ok(sizeOf(folder, 'language file en') < 500);
    assert.ok(sizeOf(folder, 'all four widgets together') < 500);
  });

  it('counts a shared file once for all four widgets', (test) => {
    const folder = embed(test, { 'shared-AbCd1234.js': ballast(5_000) });
    const size = sizeOf(folder, 'all four widgets together');

    assert.ok(size > 5_000 && size < 10_000);
  });

  it('refuses to measure a build without widgets, with old ones, or without languages', (test) => {
    const without = (name: string): string => {
      const folder = embed(test);
      rmSync(join(folder, name));
      return folder;
    };

    assert.throws(() => embedSizes(without('coverage-AbCd1234.js')), /0 chunks of coverage/);
    assert.throws(() => embedSizes(without('en-AbCd1234.js')), /no language file/);
    assert.throws(
      () => embedSizes(embed(test, { 'directory-Zzzz1234.js': '' })),
      /2 chunks of directory/,
    );
  });
});
