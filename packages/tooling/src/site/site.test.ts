import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { sampleWidget } from '../testing/sample-widget.ts';
import { brokenLinks } from './broken-links.ts';
import { codeBlocks } from './code-blocks.ts';
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
