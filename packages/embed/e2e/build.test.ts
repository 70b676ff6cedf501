import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { BuildManifest } from '../src/build/build-manifest.ts';
import { dropRules } from '../src/build/drop-rules.ts';
import { shrinkCss, shrinkHtml } from '../src/build/shrink-text.ts';
import { toDigest } from '../src/build/to-digest.ts';

const folder = new URL('../dist/v1/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const manifest = JSON.parse(read('manifest.json').toString()) as BuildManifest;
const names = Object.keys(manifest.files);
const chunks = names.filter(
  (name) => !/^(?:kim|directory\.kim|kim\.single|frame|frame-page)\.js$/.test(name),
);

describe('the build of the embed', () => {
  it('lists every script with its size and its hash', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

    assert.deepEqual(names.toSorted(), scripts.toSorted());
    for (const [name, { bytes, integrity }] of Object.entries(manifest.files)) {
      assert.equal(bytes, read(name).length, name);
      assert.equal(integrity, `sha384-${toDigest('sha384', read(name))}`, name);
    }
  });

  it('has each script compressed beside it', () => {
    for (const name of names) {
      assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name);
      assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name);
    }
  });

  it('names all chunks after the build', () => {
    for (const name of chunks) {
      assert.ok(name.endsWith(`-${manifest.build}.js`), name);
    }
  });

  it('has browsers compile what runs at once while it is read, and nothing else', () => {
    const hinted = names.filter((name) =>
      read(name).toString().startsWith('//# allFunctionsCalledOnLoad\n'),
    );

    assert.deepEqual(hinted.toSorted(), [
      `directory-${manifest.build}.js`,
      `directory-element-${manifest.build}.js`,
      'directory.kim.js',
      `shared-${manifest.build}.js`,
    ]);
  });

  it('tells each loader the hash of each file that a page waits for', () => {
    const loader = read('kim.js').toString();
    const directoryLoader = read('directory.kim.js').toString();
    const element = toDigest('sha256', read(`directory-element-${manifest.build}.js`));
    assert.ok(directoryLoader.includes(element));

    for (const part of [
      'shared',
      'directory',
      'coverage',
      'activity-feed',
      'contact-form',
      'parts',
    ]) {
      const digest = toDigest('sha256', read(`${part}-${manifest.build}.js`));
      assert.ok(loader.includes(digest), part);
      assert.ok(directoryLoader.includes(digest), part);
    }
  });

  it('knows the hash of every file that comes on need, and nothing is imported past it', () => {
    const known =
      /^(?:activity-feed|builder|contact-form|coverage|directory|directory-element|parts|shared)-/;
    const table = read(`parts-${manifest.build}.js`).toString();

    const parts = chunks.filter((name) => !known.test(name));
    assert.ok(parts.length > 30, `${parts.length}`);
    for (const name of parts) {
      const part = name.replace(`-${manifest.build}.js`, '');
      assert.ok(table.includes(`["${part}","${toDigest('sha256', read(name))}"]`), part);
    }
    for (const name of chunks) {
      assert.doesNotMatch(read(name).toString(), /\bimport\(|`[\w-]+`\.then\(/, name);
    }
  });

  it('keeps the English words that are said on need out of those said at once', () => {
    for (const [part, words] of [
      ['form', /Send message/],
      ['sending', /We have received your message/],
    ] as const) {
      assert.match(read(`en-${part}-${manifest.build}.js`).toString(), words);
      assert.doesNotMatch(read(`en-${manifest.build}.js`).toString(), words);
    }
    assert.doesNotMatch(
      read(`en-form-${manifest.build}.js`).toString(),
      /We have received your message/,
    );
  });

  it('tells the first view of the directory the hash of the element that follows', () => {
    const firstView = read(`directory-${manifest.build}.js`).toString();

    assert.ok(
      firstView.includes(toDigest('sha256', read(`directory-element-${manifest.build}.js`))),
    );
    assert.doesNotMatch(firstView, /^import|KIMBUILD|KIMDIGEST|KIM_FIRST/m);
  });

  it('makes a loader that is a classic script without syntax newer than 2019', () => {
    const loader = read('kim.js').toString();

    assert.doesNotMatch(loader, /^\s*(?:import|export)\s|\?\?|\?\.[a-z(]/m);
  });

  it('leaves no development build of Lit in the chunks', () => {
    for (const name of names) assert.doesNotMatch(read(name).toString(), /Lit is in dev mode/);
  });
});

describe('shrinkHtml', () => {
  it('writes indentation as one space and leaves spaces within a line', () => {
    assert.equal(shrinkHtml('\n    a  b\n    <b>c</b>\n  '), ' a  b <b>c</b> ');
  });

  it('leaves no space beside what begins a line of its own', () => {
    assert.equal(
      shrinkHtml('\n<div>\n  <p>a</p>\n  <b>b</b>\n  <i>c</i>\n</div>\n<path>'),
      '<div><p>a</p><b>b</b> <i>c</i></div><path>',
    );
  });

  it('leaves no space before the end of a tag', () => {
    assert.equal(shrinkHtml('<label\n  for="a"\n  >A</label\n>'), '<label for="a">A</label>');
  });
});

describe('dropRules', () => {
  const drop = (css: string) => dropRules(css, (selector) => !/\.b\b/.test(selector));

  it('leaves out rules and selectors that are not needed', () => {
    assert.equal(drop('.a{x:1}.b{x:2}.a,.b:is(.c,.d){x:3}'), '.a{x:1}.a{x:3}');
  });

  it('leaves no empty block behind and keeps blocks that say something', () => {
    assert.equal(
      drop('@media print{.b{x:1}}@media print{.a{x:1}.b{x:2}}'),
      '@media print{.a{x:1}}',
    );
    assert.equal(drop('@keyframes k{50%{x:1}}'), '@keyframes k{50%{x:1}}');
  });
});

describe('shrinkCss', () => {
  it('removes comments and spaces that mean nothing', () => {
    assert.equal(
      shrinkCss(
        '\n/* why */\n.a > .b:hover {\n  margin: 0 calc(0.5em + 2px) -0.25em;\n  color: red;\n}\n',
      ),
      ' .a>.b:hover{margin:0 calc(.5em + 2px) -.25em;color:red}',
    );
  });

  it('keeps the spaces of a sum and of descendants', () => {
    assert.equal(
      shrinkCss('.a > * + * { height: calc(var(--_n) * 5em / 2 - 1em); grid-row: 1 / -1 }'),
      '.a>*+*{height:calc(var(--_n)*5em/2 - 1em);grid-row:1/-1}',
    );
    assert.equal(shrinkCss('.a * .b *{}'), '.a * .b *{}');
  });

  it('keeps strings and the edges of expressions', () => {
    assert.equal(shrinkCss(`a::after { content: ' ; , ' }`), `a::after{content:' ; , '}`);
    assert.equal(shrinkCss(' solid '), ' solid ');
  });
});
