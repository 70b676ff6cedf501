import type { Page } from 'playwright-core';

/** What shows that a widget is ready; its shadow root is looked into. */
const ready = '[part~=item], [part~=form], [part~=figures]';

/** Opens the page of a widget, waits for the live one, and changes something about it. */
export async function demoProblems(page: Page, address: string): Promise<string[]> {
  try {
    await page.goto(address);
    const demo = page.locator('.kim-demo');
    await demo.locator(ready).first().waitFor({ timeout: 30_000 });
    await demo.locator('select[data-attribute=theme]').selectOption('dark');
    await demo.locator('output', { hasText: 'theme="dark"' }).waitFor({ timeout: 30_000 });
    return [];
  } catch (error) {
    return [`${new URL(address).pathname}: the live widget does not work: ${String(error)}`];
  }
}
