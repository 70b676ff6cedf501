import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { sampleWidget } from '../testing/sample-widget.ts';
import { describeApi } from './describe-api.ts';
import { describeWidgets } from './describe-widgets.ts';

function reportOf(test: TestContext, files: Readonly<Record<string, string>>): string {
  // Without an export list, a declaration file exports all it declares.
  const root = createTree(test, {
    ...files,
    'index.d.ts': `export {};${files['index.d.ts'] ?? ''}`,
  });
  return describeApi(`${root}/index.d.ts`, (path) => path.startsWith(root));
}

describe('describeApi', () => {
  it('prints what is exported in the order of the letters, without comments', (test) => {
    const report = reportOf(test, {
      'index.d.ts': `
        export { b } from './b.js';
        /** Words may change. */
        export declare function a(size: number): string;`,
      'b.d.ts': 'export declare const b: 1;',
    });

    assert.equal(report, 'a: function a(size: number): string;\nb: const b: 1;\n');
  });

  it('adds the types of ours that have no public name', (test) => {
    const report = reportOf(test, {
      'index.d.ts': `
        interface Options { readonly depth: Depth }
        type Depth = 1 | 2;
        export declare function a(options: Options): Map<string, number>;`,
    });

    assert.match(report, /without a public name:\nDepth: type Depth = 1 \| 2;\nOptions: interface/);
    assert.doesNotMatch(report, /interface Map/);
  });

  it('leaves out what a class keeps to itself, and the types that only it mentions', (test) => {
    const report = reportOf(test, {
      'index.d.ts': `
        interface Secret { readonly a: 1 }
        export declare class A {
          #inner;
          private own;
          protected inherited(): Secret;
          shown: 'b' | 'a';
        }`,
    });

    assert.equal(report, "A: class A {\n    shown: 'a' | 'b';\n}\n");
  });

  it('gives the meaning of a type that is read off a value', (test) => {
    const report = reportOf(test, {
      'index.d.ts': `
        declare const words: readonly ['b', 'a'];
        export type Word = (typeof words)[number];`,
    });

    assert.match(report, /^Word: type Word = "a" \| "b";/);
  });

  it('refuses a file that is not there', () => {
    assert.throws(() => describeApi('/nowhere/index.d.ts', () => true), /build first/);
  });
});

describe('describeWidgets', () => {
  it('names attributes with their types, and events, slots, parts and custom properties', () => {
    assert.equal(
      describeWidgets([sampleWidget]),
      [
        '<kim-sample>',
        "  attribute heading-level: number = ''",
        "  attribute layout: LayoutName = ''",
        "  attribute no-filters: boolean = ''",
        '  events: kim-send',
        '  slots: ',
        '  parts: item',
        '  custom properties: --kim-space',
        '',
      ].join('\n'),
    );
  });
});
