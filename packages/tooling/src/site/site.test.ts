import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { repositoryRoot } from '../repository-root.ts';
import { createTree } from '../testing/create-tree.ts';
import { sampleWidget } from '../testing/sample-widget.ts';
import { brokenLinks } from './broken-links.ts';
import { codeBlocks } from './code-blocks.ts';
import { exampleProblems } from './example-problems.ts';
import { missingExamples } from './missing-examples.ts';
import { comparePromisedValues } from './promised-values.ts';
import { runExamples } from './run-examples.ts';
import { widgetPage } from './widget-page.ts';

describe('widgetPage', () => {
  it('tells attributes with their words, events, parts and custom properties', () => {
    const page = widgetPage(sampleWidget);

    assert.match(page, /\| `layout` \| About layout\. \| `list`, `cards` \|/);
    assert.match(page, /import '@kentongan\/widgets\/sample';/);
    assert.match(page, /<div data-kim-demo="kim-sample">/);
    assert.match(page, /<select data-attribute="layout" [^>]*>.*<option>cards<\/option>/);
    assert.match(page, /<input type="checkbox" data-attribute="no-filters"/);
    assert.match(page, /<input type="number" min="0" data-attribute="heading-level"/);
    for (const name of ['kim-send', '(the content)', 'item', '--kim-space', 'refresh']) {
      assert.ok(page.includes(`| \`${name}\` |`), name);
    }
  });
});

describe('brokenLinks', () => {
  it('follows links to pages and anchors, and takes others by their form', (test) => {
    const site = createTree(test, {
      'index.html': '<a href="a/b.html#here"></a><a href="https://example.id/x"></a>',
      'a/b.html': '<p id="here"></p><a href="../index.html"></a><a href="#here"></a>',
    });

    assert.deepEqual(brokenLinks(site), []);
  });

  it('names a missing page, a missing anchor and an address that is none', (test) => {
    const site = createTree(test, {
      'index.html': '<a href="gone.html"></a><a href="#gone"></a><a href="https://:x"></a>',
    });

    assert.equal(brokenLinks(site).length, 3);
  });
});

describe('codeBlocks', () => {
  it('finds TypeScript in pages and in the comments of sources', (test) => {
    const root = createTree(test, {
      'README.md': 'Text\n\n```ts\nconst a = 1;\n```\n\n```sh\nnpm ci\n```\n',
      'packages/sdk/src/a.ts': '/**\n * @example\n * ```ts\n * const b = 2;\n * ```\n */\n',
    });

    assert.deepEqual(
      codeBlocks(root).map(({ path, line, code }) => [path, line, code]),
      [
        ['packages/sdk/src/a.ts', 3, 'const b = 2;\n'],
        ['README.md', 3, 'const a = 1;\n'],
      ],
    );
  });
});

/** Pieces of code, as pages hold them. */
function blocks(...codes: readonly string[]) {
  return codes.map((code, index) => ({ path: 'page.md', line: index + 1, code }));
}

describe('comparePromisedValues', () => {
  it('compares what a comment promises, and leaves other comments alone', () => {
    const code =
      "foldName('A'); // 'a'\nconst { total } = answer; // 40\nstop(); // Now it stops.\n";

    assert.equal(
      comparePromisedValues(code),
      "import { deepStrictEqual } from 'node:assert';\n" +
        "deepStrictEqual(foldName('A'), 'a');\nconst { total } = answer; // 40\nstop(); // Now it stops.\n",
    );
  });
});

describe('examples', () => {
  it('are refused when they do not compile', () => {
    const problems = exampleProblems(
      repositoryRoot,
      blocks('client.groups.list();', "client.groups.list('x');", 'nothing();'),
    );

    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 9)),
      ['page.md:2', 'page.md:3'],
    );
  });

  it('run, and are refused when they fail, fail later, or give another value', async () => {
    const { ran, problems } = await runExamples(
      repositoryRoot,
      blocks(
        'await client.coverage.get();',
        "await client.groups.get('nowhere');",
        "void Promise.reject(new Error('late'));",
        "'a'.toUpperCase(); // 'B'",
        'document.title;',
      ),
    );

    assert.equal(ran, 4);
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 9)),
      ['page.md:2', 'page.md:3', 'page.md:4'],
    );
  });

  it('are missed for names without one, unless a rule lets them share', (test) => {
    const example = '/** X.\n * @example\n * ```ts\n * x;\n * ```\n */\n';
    const root = createTree(test, {
      'packages/sdk/dist/a.d.ts': [
        `${example}export declare function shown(options: Taken): Given;`,
        'export interface Taken { readonly a: Inner }',
        'export interface Given { readonly b: number }',
        'export interface Inner { readonly c: number }',
        'export interface Alone { readonly d: number }',
        'export declare function silent(): void;',
        'export declare class Silent {}',
        `${example}export declare const words: readonly ['a', 'b'];`,
        "export declare const otherWords: readonly ['c'];",
        'export type Word = (typeof otherWords)[number];',
        'export declare const figure: number;',
      ].join('\n'),
    });
    const file = join(root, 'packages/sdk/dist/a.d.ts');

    assert.deepEqual(
      missingExamples([{ name: 'sdk', file }], (path) => path === file).sort(),
      ['Alone', 'Silent', 'figure', 'silent'].map((name) => `sdk: ${name} has no @example`),
    );
  });
});
