import type { Browser } from 'playwright-core';

import { openPhonePage, slowPhone } from './open-phone-page.ts';
import { readText } from './start-bench-site.ts';

/** A page, and how to tell that its first row is there. */
export interface FirstRowPage {
  readonly url: string;
  /** Matches the first row in the document or in any open shadow root. */
  readonly selector: string;
  /** Words that stand in that row once it shows data. */
  readonly text: string;
}

const patience = 30_000;

/** Milliseconds from the start of the navigation to the frame with the first row, on a slow phone. */
export async function measureFirstRow(browser: Browser, target: FirstRowPage): Promise<number> {
  const { page, close } = await openPhonePage(browser, slowPhone);
  try {
    const { selector, text } = target;
    await page.addInitScript(
      `window.firstRowProbe = ${JSON.stringify({ selector, text })};${readText('probes/first-row.js')}`,
    );
    await page.goto(target.url, { waitUntil: 'commit', timeout: patience });
    const shownAt = await page.evaluate<number | null>(
      `Promise.race([window.firstRow, new Promise((give) => setTimeout(give, ${patience}, null))])`,
    );
    if (shownAt === null) {
      throw new Error(`${target.url} showed no "${text}" in ${selector} for ${patience} ms`);
    }
    return shownAt;
  } finally {
    await close();
  }
}
