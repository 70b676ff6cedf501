import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { noLeftovers } from './no-leftovers.ts';

function problemsOf(test: TestContext, path: string, text: string): readonly string[] {
  return noLeftovers.run(createTree(test, { [path]: text })).problems;
}

// Assembled, so that the check does not find them in this file.
const openWork = 'TO' + 'DO';

describe('no leftovers', () => {
  it('accepts ordinary text and ordinary paths', (test) => {
    const text =
      "// What is to do.\nimport './homes/x.js';\nit('skips nothing');\nserve('/v1/work/x');\n";

    assert.deepEqual(problemsOf(test, 'packages/sdk/src/a.test.ts', text), []);
  });

  it('finds open work, with its line', (test) => {
    assert.deepEqual(problemsOf(test, 'docs/a.md', `fine\n${openWork}: more`), [
      'docs/a.md:2: open work without an issue',
    ]);
  });

  it('accepts open work that names its issue', (test) => {
    assert.deepEqual(problemsOf(test, 'docs/a.md', `${openWork}(#12): more`), []);
  });

  it('finds a test that runs alone or not at all', (test) => {
    const text = ['describe', 'it']
      .map((word, index) => `${word}.${['only', 'skip'][index]}();\n`)
      .join('');

    assert.equal(problemsOf(test, 'packages/sdk/src/a.test.ts', text).length, 2);
  });

  it("finds somebody's path, a key, filler text and a conflict", (test) => {
    const text = [
      `const a = '/ho${'me/sari/x'}';`,
      `-----BEGIN ${'PRIVATE'} KEY-----`,
      `Lorem ${'ipsum'}`,
      '<'.repeat(7) + ' HEAD',
    ].join('\n');

    assert.equal(problemsOf(test, 'packages/sdk/src/a.ts', text).length, 4);
  });
});
