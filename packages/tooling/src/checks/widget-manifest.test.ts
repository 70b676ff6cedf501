import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { widgetManifest } from './widget-manifest.ts';

const sources = {
  'packages/widgets/src/internal/kim-element.ts':
    "export abstract class KimElement { @property() regency = ''; @property({ attribute: false }) client; }",
  'packages/widgets/src/events/message-send-event.ts':
    "export class MessageSendEvent extends Event { constructor() { super('kim-message-send', {}); } }",
  'packages/widgets/src/directory/styles.ts':
    'export const styles = css`a { color: var(--kim-color-accent, #000); /* var(--kim-old) */ }`;',
  'packages/widgets/src/directory/panel.ts':
    'import { MessageSendEvent } from \'../events/message-send-event.js\';\nexport const send = () => new MessageSendEvent();\nhtml`<p part="note"></p>`;',
  'packages/widgets/src/directory/directory-element.ts': `
    import { KimElement } from '../internal/kim-element.js';
    import { styles } from './styles.js';
    const panel = import('./panel.js');
    class DirectoryElement extends KimElement {
      @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
      render() { this.internals.states.add('open'); return html\`<a part="item"></a><slot></slot><slot name="empty"></slot>\`; }
    }`,
};
const whole = {
  tagName: 'kim-directory',
  attributes: ['regency', 'heading-level'],
  events: ['kim-message-send'],
  slots: ['', 'empty'],
  cssParts: ['item', 'note'],
  cssProperties: ['--kim-color-accent'],
  cssStates: ['open'],
};
const published = { customElements: 'custom-elements.json', files: ['custom-elements.json'] };

function problemsOf(
  test: TestContext,
  change: Partial<typeof whole> = {},
  packageFile: object = published,
): readonly string[] {
  const { tagName, ...lists } = { ...whole, ...change };
  const named = Object.entries(lists).map(([kind, names]) => [
    kind,
    names.map((name) => ({ name })),
  ]);
  const declarations = [{ tagName, ...Object.fromEntries(named) }];
  const path = 'dist/directory/directory-element.js';
  return widgetManifest.run(
    createTree(test, {
      ...sources,
      'packages/widgets/package.json': JSON.stringify(packageFile),
      'packages/widgets/custom-elements.json': JSON.stringify({
        modules: [{ path, declarations }],
      }),
    }),
  ).problems;
}

describe('the manifest of the widgets', () => {
  it('fits when it names what the sources have, those on need and inherited ones too', (test) => {
    assert.deepEqual(problemsOf(test), []);
  });

  for (const [kind, tag] of Object.entries({
    attributes: '@property "regency"',
    events: '@fires "kim-message-send"',
    slots: '@slot "empty"',
    cssParts: '@csspart "note"',
    cssProperties: '@cssproperty "--kim-color-accent"',
    cssStates: '@cssstate "open"',
  })) {
    it(`is told to name what it leaves out: ${kind}`, (test) => {
      const problems = problemsOf(test, { [kind]: [] });

      assert.ok(
        problems.some((problem) => problem.includes(`${tag} is missing`)),
        problems.join(),
      );
    });

    it(`is told what the sources do not have: ${kind}`, (test) => {
      const [problem, ...others] = problemsOf(test, {
        [kind]: [...whole[kind as 'cssParts'], 'invented'],
      });

      assert.match(problem ?? '', /directory-element\.ts: <kim-directory> @\w+ "invented" is not/);
      assert.deepEqual(others, []);
    });
  }

  it('has to be published', (test) => {
    assert.match(problemsOf(test, {}, { files: ['dist'] }).join(), /"customElements" and "files"/);
  });

  it('cannot pass by not being there, or by naming nothing', (test) => {
    assert.match(widgetManifest.run(createTree(test, {})).problems.join(), /npm run build/);
    const empty = createTree(test, {
      'packages/widgets/package.json': JSON.stringify(published),
      'packages/widgets/custom-elements.json': '{"modules":[]}',
    });
    assert.match(widgetManifest.run(empty).problems.join(), /names no widget/);
  });
});
