import { setTimeout } from 'node:timers/promises';

import type { Browser } from 'playwright-core';

import { openPhonePage, type PhonePageOptions } from './open-phone-page.ts';
import { readText } from './start-bench-site.ts';

const patience = 45_000;
/** What a page does after its first paint may not fall into the next measurement. */
const restMilliseconds = 700;

/** Tells the milliseconds from navigation to the first contentful paint of a host page. */
export type MeasureFirstPaint = (url: string) => Promise<number>;

/**
 * Opens a window in which host pages are shown one after the other, each as if for the first time,
 * and closes it when their first paints have been measured.
 *
 * A new window spends 35 to 160 ms of its first layout on looking for fonts, whatever the page: the
 * same page measured twice differed by 5 %. In a window that has done so the values scatter by a
 * third of that, and what a script costs weighs more, since there is less to compare it with.
 */
export async function withFirstPaints<Result>(
  browser: Browser,
  options: PhonePageOptions,
  use: (measure: MeasureFirstPaint) => Promise<Result>,
): Promise<Result> {
  const { page, devtools, close } = await openPhonePage(browser, options);
  try {
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.addInitScript(readText('probes/page-quality.js'));
    return await use(async (url) => {
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'commit', timeout: patience });
      const handle = await page.waitForFunction('window.pageQuality.firstPaint', undefined, {
        timeout: patience,
        polling: 50,
      });
      const firstPaint = Number(await handle.jsonValue());
      await setTimeout(restMilliseconds);
      return firstPaint;
    });
  } finally {
    await close();
  }
}
