import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { walkByKeyboard } from './support/keyboard-walk.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';
import { publishState, widgetStates, type WidgetState } from './support/widget-states.ts';

/** A screen of 1280 by 1024 px at 400 % (WCAG 2.2, 1.4.10). */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

describe('a page at 400 % zoom', () => {
  const stage = useStage();

  const open = async (state: WidgetState): Promise<Page> => {
    stage.watched = await openPage(stage.browser, zoomed);
    const { page } = stage.watched;
    await page.goto(publishState(stage, state));
    await state.reach(page);
    return page;
  };

  for (const state of widgetStates) {
    it(`shows ${state.name} whole, and every control by keyboard`, async () => {
      const page = await open(state);

      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
      assert.deepEqual(await page.evaluate(findCutOff, state.tag), []);
      const { passed, unreached, problems } = await walkByKeyboard(page, state.tag);
      assert.ok(passed > 0);
      assert.deepEqual(unreached, []);
      assert.deepEqual(problems, []);
    });
  }

  it('leads through search, filters and a group by keyboard alone', async () => {
    const page = await open({ tag: 'kim-directory', name: '', reach: async () => undefined });
    const focused = (): Promise<string> => page.evaluate(describeFocus);
    // The first rows stand there before the search field does.
    await page.locator('kim-directory input[type=search]').waitFor();
    await page.locator('#before').focus();

    await page.keyboard.press('Tab');
    assert.match(await focused(), /^input#search/);
    await page.keyboard.type('broto');
    await page.locator('kim-directory mark').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.match(await focused(), /^button#filter-button/);
    await page.keyboard.press('Enter');
    await page.locator('kim-directory select').first().waitFor();
    await page.keyboard.press('Tab');
    assert.match(await focused(), /^select/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('kim-directory select').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    assert.match(await focused(), /^a.*KIM Cipta Muda Broto/s);
    await page.keyboard.press('Enter');
    await page.locator('kim-directory [part=group] .checked').waitFor();
    assert.match(await focused(), /^h3.*KIM Cipta Muda Broto/s);
    await page.keyboard.press('Escape');
    await page.locator('kim-directory [part=group]').waitFor({ state: 'detached' });
    assert.match(await focused(), /^a.*KIM Cipta Muda Broto/s);
  });
});

/** What does not fit into the width of the screen, or is cut off by the box around it. */
function findCutOff(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  const found: string[] = [];
  for (const element of root?.querySelectorAll('*') ?? []) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg, option')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) continue;
    const name = `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30) ?? ''}`;
    if (left < 0 || right > innerWidth) found.push(`beyond the screen: ${name}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    // A field scrolls its own text, and a closed card opens.
    if (isCut && !element.matches('input, textarea, select, .cut')) found.push(`cut: ${name}`);
  }
  return found;
}

function describeFocus(): string {
  const focus = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  return `${focus?.localName ?? ''}#${focus?.id ?? ''} ${focus?.textContent?.trim() ?? ''}`;
}
