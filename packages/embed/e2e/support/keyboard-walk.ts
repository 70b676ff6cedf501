import type { Page } from 'playwright-core';

/** What a walk through a widget with the Tab key has found. */
export interface KeyboardWalk {
  /** Controls that had the focus. */
  readonly passed: number;
  /** Controls that one sees and that never had it. */
  readonly unreached: readonly string[];
  /** Controls that had the focus without showing it, or out of sight. */
  readonly problems: readonly string[];
}

/** Goes from what is `#before` it through the widget, Tab by Tab, until the focus has left it. */
export async function walkByKeyboard(page: Page, tag: string): Promise<KeyboardWalk> {
  await page.locator('#before').focus();
  const problems: string[] = [];
  let passed = 0;
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press('Tab');
    // Scrolling to what has the focus ends with the next frame.
    const step = await page.evaluate(lookAtFocus, tag);
    if (step === 'elsewhere') {
      if (passed > 0) break;
    } else {
      passed += 1;
      problems.push(...step);
    }
  }
  return { passed, problems, unreached: await page.evaluate(findUnreached, tag) };
}

async function lookAtFocus(tag: string): Promise<'elsewhere' | string[]> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const host = document.querySelector(tag);
  const focus = host?.shadowRoot?.activeElement;
  if (!focus || document.activeElement !== host) return 'elsewhere';
  focus.toggleAttribute('data-reached', true);
  const name = `${focus.localName}#${focus.id} ${focus.textContent?.trim().slice(0, 40) ?? ''}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(focus);
  const problems: string[] = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) problems.push(`no outline: ${name}`);
  const box = focus.getBoundingClientRect();
  const isInView =
    box.left >= 0 && box.right <= innerWidth && box.top < innerHeight && box.bottom > 0;
  if (!isInView) problems.push(`out of sight: ${name}`);
  const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const shown = host?.shadowRoot?.elementFromPoint(x, y) ?? null;
  // What is inside it, or its label around it, is as good.
  const isShown = shown !== null && (focus.contains(shown) || shown.contains(focus));
  if (isInView && !isShown) problems.push(`covered by ${shown?.className ?? 'nothing'}: ${name}`);
  return problems;
}

function findUnreached(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  const controls = root?.querySelectorAll<HTMLInputElement>(
    // What is set only for programs to fall into is out of the way on purpose.
    'a[href], button, input:not([tabindex="-1"]), select, textarea, summary, [tabindex="0"]',
  );
  return [...(controls ?? [])]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => !control.hasAttribute('data-reached'))
    .filter((control) => control.type !== 'radio' || control.checked)
    .map((control) => `${control.localName}#${control.id} ${control.textContent?.trim() ?? ''}`);
}
