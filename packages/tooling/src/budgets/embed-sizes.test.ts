import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { embedSizes } from './embed-sizes.ts';
import { staticImports } from './static-imports.ts';

// Random text does not compress, so a gzip size is at least as large as the bytes behind it.
const ballast = (bytes: number): string => `//${randomBytes(bytes).toString('base64')}\n`;

const widgets = {
  directory: ['directory.js', 'shared.js'],
  'activity-feed': ['feed.js', 'shared.js'],
  'contact-form': ['form.js', 'shared.js'],
  coverage: ['coverage.js', 'shared.js'],
};

function embed(test: TestContext, change: Record<string, string> = {}): string {
  return createTree(test, {
    'manifest.json': JSON.stringify({ widgets, words: { en: 'en.js' } }),
    'kim.js': '1',
    'directory.js': `import{a as b}from"./shared.js";const later=()=>import("./en.js")`,
    'feed.js': 'import"./shared.js"',
    'form.js': '1',
    'coverage.js': '1',
    'shared.js': 'export{x}from"./deep.js"',
    'deep.js': '1',
    'en.js': '1',
    ...change,
  });
}

const sizeOf = (folder: string, subject: string): number =>
  embedSizes(folder).find((figure) => figure.subject === subject)?.value ?? Number.NaN;

describe('staticImports', () => {
  it('follows imports and re-exports to the end, but not what waits for a need', (test) => {
    const files = staticImports(embed(test), 'directory.js');

    assert.deepEqual([...files].sort(), ['deep.js', 'directory.js', 'shared.js']);
  });
});

describe('embedSizes', () => {
  it('counts what the directory needs although the manifest does not name it', (test) => {
    const folder = embed(test, { 'deep.js': ballast(5_000) });

    assert.ok(sizeOf(folder, 'directory, all to its first row') > 5_000);
    assert.ok(sizeOf(folder, 'loader kim.js') < 100);
  });

  it('leaves the language file out of the directory and weighs it alone', (test) => {
    const folder = embed(test, { 'en.js': ballast(5_000) });

    assert.ok(sizeOf(folder, 'directory, all to its first row') < 500);
    assert.ok(sizeOf(folder, 'language file en') > 5_000);
  });

  it('counts a shared file once for all four widgets', (test) => {
    const folder = embed(test, { 'shared.js': ballast(5_000) });
    const size = sizeOf(folder, 'all four widgets together');

    assert.ok(size > 5_000 && size < 10_000);
  });

  it('refuses to measure a build without widgets or without languages', (test) => {
    const manifest = (value: object): Record<string, string> => ({
      'manifest.json': JSON.stringify(value),
    });

    assert.throws(
      () => embedSizes(embed(test, manifest({ widgets: { directory: [] }, words: {} }))),
      /only directory/,
    );
    assert.throws(() => embedSizes(embed(test, manifest({ widgets, words: {} }))), /no language/);
  });
});
