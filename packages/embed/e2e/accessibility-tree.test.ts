import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';
import { publishState, widgetStates } from './support/widget-states.ts';

/** Roles that mean nothing to a screen reader without a name. */
const named = new Set([
  'button',
  'checkbox',
  'columnheader',
  'combobox',
  'DisclosureTriangle',
  'heading',
  'image',
  'link',
  'listbox',
  'option',
  'radio',
  'radiogroup',
  'region',
  'rowheader',
  'searchbox',
  'spinbutton',
  'table',
  'textbox',
]);

/** A node as the DevTools protocol describes it. */
interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

describe('the accessibility tree', () => {
  const stage = useStage();

  for (const state of widgetStates) {
    it(`names every control of ${state.name}`, async () => {
      stage.watched = await openPage(stage.browser);
      const { page } = stage.watched;
      await page.goto(publishState(stage, state));
      await state.reach(page);

      // Counted first: rows go on coming, and the tree may hold more.
      const seen = await countControls(page, state.tag);
      const nodes = await readTree(page);

      const controls = nodes.filter(({ role }) => named.has(role?.value ?? ''));
      const unnamed = controls.filter(({ name }) => !name?.value.trim());
      assert.deepEqual(unnamed.map(describeNode), []);
      // Something that takes the focus and says nothing of what it is.
      const vague = nodes.filter((node) => isFocusable(node) && isVague(node));
      assert.deepEqual(vague.map(describeNode), []);
      // The link before and the link after the widget are two.
      assert.ok(controls.length >= 2 + seen);
      assert.ok(nodes.some(({ role }) => /^(region|form)$/.test(role?.value ?? '')));
    });
  }
});

async function readTree(page: Page): Promise<readonly AxNode[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored) as readonly AxNode[];
}

/** Controls that one sees: the tree must hold as many at least. */
function countControls(page: Page, tag: string): Promise<number> {
  return page
    .locator(`${tag} :is(a[href], button, input, select, textarea, summary)`)
    .evaluateAll(
      (controls) =>
        controls.filter((control) => control.checkVisibility({ visibilityProperty: true })).length,
    );
}

function isFocusable({ properties = [] }: AxNode): boolean {
  return properties.some(({ name, value }) => name === 'focusable' && value.value === true);
}

function isVague({ role, name }: AxNode): boolean {
  return ['generic', 'none', 'group', 'status'].includes(role?.value ?? '') && !name?.value;
}

function describeNode({ role, name }: AxNode): string {
  return `${role?.value} "${name?.value}"`;
}
