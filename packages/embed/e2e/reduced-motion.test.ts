import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';
import { publishState, widgets, widgetStates, type WidgetState } from './support/widget-states.ts';

describe('a visitor who wants no motion', () => {
  const stage = useStage();

  const open = async (
    state: WidgetState,
    reducedMotion: 'reduce' | 'no-preference' = 'reduce',
  ): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { reducedMotion });
    const { page } = stage.watched;
    await page.addInitScript(noteSmoothScrolling);
    await page.goto(publishState(stage, state));
    await state.reach(page);
    return page;
  };
  const waiting = (tag: string): WidgetState => ({
    tag,
    name: '',
    async reach(page) {
      await page.route('**/v1/regencies/**', () => undefined);
      await page.reload();
      await page.locator(`${tag} .skeleton`).first().waitFor();
    },
  });

  for (const tag of widgets) {
    it(`sees none while <${tag}> loads, which moves for others`, async () => {
      const still = await (await open(waiting(tag))).evaluate(findMotion, tag);
      await stage.watched.close();
      const moving = await (await open(waiting(tag), 'no-preference')).evaluate(findMotion, tag);

      assert.deepEqual(still, []);
      assert.notDeepEqual(moving, []);
    });
  }

  for (const state of widgetStates) {
    it(`sees none in ${state.name}`, async () => {
      const page = await open(state);

      assert.deepEqual(await page.evaluate(findMotion, state.tag), []);
    });
  }

  it('is not taken to a group or a form in a glide', async () => {
    const page = await open({
      tag: 'kim-contact-form',
      name: '',
      before: '<kim-directory regency="35.02"></kim-directory>',
      hash: '#kim=reog-bina-broto',
      reach: (page) => page.locator('kim-contact-form .notice:not(.skeleton)').waitFor(),
    });

    await page.getByRole('button', { name: 'Perbaiki data ini' }).click();
    await page.waitForFunction(() => document.activeElement?.localName === 'kim-contact-form');
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await page.locator('kim-directory [part=item]').first().waitFor();

    assert.deepEqual(await page.evaluate(findMotion, 'kim-directory'), []);
  });
});

/** Everything of a widget that moves, or would move if something about it changed. */
function findMotion(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) return [`no ${tag}`];
  const smooth = (window as unknown as { smooth: string[] }).smooth;
  const found = [...smooth];
  for (const animation of [...document.getAnimations(), ...root.getAnimations()]) {
    found.push(`animation ${animation.playState}`);
  }
  for (const element of [root.host, ...root.querySelectorAll('*')]) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const name = `${element.localName}.${element.className}${pseudo ?? ''}`;
      if (style.animationName !== 'none') found.push(`${style.animationName}: ${name}`);
      if (/[1-9]/.test(style.transitionDuration)) found.push(`transition: ${name}`);
      if (style.scrollBehavior !== 'auto') found.push(`${style.scrollBehavior} scroll: ${name}`);
    }
  }
  return found;
}

/** Notes each call that asks the browser to glide. */
function noteSmoothScrolling(): void {
  const smooth: string[] = [];
  Object.assign(window, { smooth });
  for (const target of [Element.prototype, window]) {
    for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll'] as const) {
      const own = (target as unknown as Record<string, unknown>)[name];
      if (typeof own !== 'function') continue;
      Object.assign(target, {
        [name](this: unknown, ...values: unknown[]) {
          if (JSON.stringify(values).includes('smooth')) smooth.push(name);
          return own.apply(this, values) as unknown;
        },
      });
    }
  }
}
