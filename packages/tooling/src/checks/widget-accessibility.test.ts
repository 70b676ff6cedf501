import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { widgetAccessibility } from './widget-accessibility.ts';

const element = `defineElement('kim-directory', DirectoryElement);`;

describe('accessibility tests', () => {
  it('are asked of widgets, not of base classes', (test) => {
    const root = createTree(test, {
      'packages/widgets/src/internal/kim-element.ts': 'export class KimElement {}',
      'packages/widgets/src/internal/define-element.ts': 'function defineElement(tag: string) {}',
      'packages/widgets/src/directory/directory-element.ts': element,
      'packages/widgets/src/directory/directory-element.test.ts':
        'await expect(element).to.be.accessible();',
    });

    assert.deepEqual(widgetAccessibility.run(root).problems, []);
  });

  it('are missed where a widget has none', (test) => {
    const root = createTree(test, {
      'packages/widgets/src/directory/directory-element.ts': element,
      'packages/widgets/src/directory/directory-element.test.ts': 'expect(1).to.equal(1);',
    });

    assert.match(widgetAccessibility.run(root).problems.join(), /directory-element\.ts: no test/);
  });

  it('cannot pass by finding no widget at all', (test) => {
    assert.equal(widgetAccessibility.run(createTree(test, {})).problems.length, 1);
  });
});
