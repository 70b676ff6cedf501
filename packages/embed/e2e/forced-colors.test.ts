import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { walkByKeyboard } from './support/keyboard-walk.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';
import { publishState, widgetStates, type WidgetState } from './support/widget-states.ts';

describe('a page in the colours of its visitor', () => {
  const stage = useStage();

  const open = async (state: WidgetState): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { forcedColors: 'active', colorScheme: 'light' });
    const { page } = stage.watched;
    await page.goto(publishState(stage, state));
    await state.reach(page);
    return page;
  };

  for (const state of widgetStates) {
    it(`reads well, has edges and shows the focus in ${state.name}`, async () => {
      const page = await open(state);

      assert.deepEqual(await page.evaluate(findFaint, state.tag), []);
      const { problems } = await walkByKeyboard(page, state.tag);
      assert.deepEqual(problems, []);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await page.evaluate(findFaint, state.tag), []);
    });
  }

  it('tells full from empty and what is chosen in the coverage', async () => {
    const page = await open({
      name: '',
      tag: 'kim-coverage',
      reach: (page) => page.locator('kim-coverage [part=districts]').waitFor(),
    });
    const colors = await page.evaluate(() => {
      const root = document.querySelector('kim-coverage')?.shadowRoot;
      const style = (selector: string): CSSStyleDeclaration => {
        const element = root?.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      return {
        surface: style('section').color,
        full: style('.squares .fill').fill,
        empty: style('.squares path:not(.fill)').fill,
        edge: style('.squares').stroke,
        bar: style('.bar .fill').fill,
        mark: style('.bar .mark').stroke,
        chosen: style('[aria-pressed=true]').outlineStyle,
        other: style('[aria-pressed=false]').outlineStyle,
      };
    });

    assert.notEqual(colors.full, colors.empty);
    assert.equal(colors.edge, colors.surface);
    assert.notEqual(colors.bar, colors.mark);
    assert.equal(colors.chosen, 'solid');
    assert.equal(colors.other, 'none');
  });
});

/** Text that does not stand out by 4.5 to 1, and controls without an edge of 3 to 1. */
function findFaint(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  const found: string[] = [];
  const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const surfaceOf = (element: Element | null): string => {
    for (let box = element; box; box = box.parentElement ?? hostOf(box)) {
      const { backgroundColor } = getComputedStyle(box);
      if (numbers(backgroundColor)[3] !== 0) return backgroundColor;
    }
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const hostOf = (node: Node): Element | null => {
    const top = node.getRootNode();
    return top instanceof ShadowRoot ? top.host : null;
  };
  for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, option, svg')) continue;
    const style = getComputedStyle(element);
    const name = `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30) ?? ''}`;
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const surface = surfaceOf(element);
    if (hasText && contrast(style.color, surface) < 4.5) {
      found.push(`text ${style.color} on ${surface}: ${name}`);
    }
    // Plain ones look like links, underlined.
    if (!element.matches('.button:not(.plain), .field, .row[href], .card, .badge')) continue;
    const outside = surfaceOf(element.parentElement ?? hostOf(element));
    const edge = style.borderTopColor;
    if (parseFloat(style.borderTopWidth) < 1 || contrast(edge, outside) < 3) {
      found.push(`edge ${style.borderTopWidth} ${edge} on ${outside}: ${name}`);
    }
  }
  return found;
}
