import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { localeParity } from './locale-parity.ts';

function problemsOf(test: TestContext, id: string, en: string): readonly string[] {
  const root = createTree(test, {
    'packages/widgets/src/locales/id.ts': `import type { Kind } from '@kentongan/sdk';\nexport const id = { ${id} };`,
    'packages/widgets/src/locales/en.ts': `export const en = { ${en} };`,
  });
  return localeParity.run(root).problems;
}

describe('locale parity', () => {
  it('accepts catalogues of different words, and names that are the same everywhere', (test) => {
    const problems = problemsOf(
      test,
      "retry: 'Coba lagi', brand: 'WhatsApp', name: (x: string) => `KIM ${x}`",
      "retry: 'Try again', brand: 'WhatsApp', name: (x: string) => `KIM ${x}`",
    );

    assert.deepEqual(problems, []);
  });

  it('finds a sentence that was copied and not translated', (test) => {
    const problems = problemsOf(
      test,
      "a: { b: 'Please try again' }",
      "a: { b: 'Please try again' }",
    );

    assert.deepEqual(problems, ['id: a.b repeats "Please try again" of en; translate it']);
  });

  it('finds a copied sentence inside a function', (test) => {
    const problems = problemsOf(
      test,
      'a: (n: number) => `Show ${n} more`',
      'a: (n) => (n === 1 ? `Show one` : `Show ${n} more`)',
    );

    assert.match(problems.join(), /id: a repeats "Show \{\} more"/);
  });

  it('reads a language that is split into a folder', (test) => {
    const root = createTree(test, {
      'packages/widgets/src/locales/id.ts': 'export const id = { form };',
      'packages/widgets/src/locales/id/form.ts': "export const form = { send: 'Send it now' };",
      'packages/widgets/src/locales/en.ts': "export const en = { send: 'Send it now' };",
    });

    assert.match(localeParity.run(root).problems.join(), /repeats "Send it now"/);
  });

  it('finds an empty text', (test) => {
    assert.deepEqual(problemsOf(test, "a: '', b: 'Ya'", "a: 'No', b: 'Yes'"), ['id: a is empty']);
  });

  it('takes neither what texts are parted at nor what something is compared with for a text', (test) => {
    const id = "a: (b: string) => (b === '' ? 'Ya' : 'Pagi Siang'.split(' ').join(' '))";
    const en = "a: (b: string) => (b === '' ? 'Yes' : 'Dawn Noon'.split(' ').join(' '))";

    assert.deepEqual(problemsOf(test, id, en), []);
  });

  it('fails when there is nothing to compare', (test) => {
    assert.equal(localeParity.run(createTree(test, {})).problems.length, 1);
  });
});
