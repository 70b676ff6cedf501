import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { templateWords } from './template-words.ts';

function problemsOf(test: TestContext, template: string): readonly string[] {
  const root = createTree(test, {
    'packages/widgets/src/directory/directory-element.ts': `const view = () => ${template};`,
  });
  return templateWords.run(root).problems;
}

describe('no words in templates', () => {
  it('accepts markup, expressions, entities, symbols and quiet attributes', (test) => {
    const template =
      'html`<button class="more ${big}" part="item" @click=${() => go(1 > 0)} ?disabled=${x}>${m.more} · &nbsp;→</button>`';

    assert.deepEqual(problemsOf(test, template), []);
  });

  it('finds a word between tags, with its file and line', (test) => {
    assert.deepEqual(problemsOf(test, 'html`<p>${count} Gruppen</p>`'), [
      'packages/widgets/src/directory/directory-element.ts:1: "Gruppen" belongs in the locale catalogues',
    ]);
  });

  it('finds a word in an attribute that is read aloud or shown', (test) => {
    const problems = problemsOf(test, 'html`<input aria-label="Search" placeholder="Name ${x}">`');

    assert.equal(problems.length, 2);
  });

  it('finds a word in a template inside a template', (test) => {
    assert.equal(problemsOf(test, 'html`<p>${ok ? html`<b>Fine</b>` : ""}</p>`').length, 1);
  });

  it('leaves other template strings and tests alone', (test) => {
    const root = createTree(test, {
      'packages/widgets/src/a.ts':
        'const a = css`:host { display: block }`; const b = `some words`;',
      'packages/widgets/src/a.test.ts': 'const a = html`<p>words</p>`;',
    });

    assert.deepEqual(templateWords.run(root).problems, []);
  });
});
