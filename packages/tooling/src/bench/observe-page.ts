import type { Browser } from 'playwright-core';

import { openPhonePage, type PhonePageOptions } from './open-phone-page.ts';
import { readText } from './start-bench-site.ts';

/** One jump of the layout that no visitor caused. */
export interface LayoutShift {
  readonly value: number;
  readonly startTime: number;
  /** Names of the nodes that moved. */
  readonly nodes: readonly string[];
}

/** What a page did to its visitor until it came to rest. */
export interface PageQuality {
  /** Milliseconds to the first contentful paint. */
  readonly firstPaint: number;
  readonly shifts: readonly LayoutShift[];
  /** Names of what was stored: cookies, entries, databases, caches, workers. */
  readonly stored: readonly string[];
}

const patience = 45_000;
/** So long nothing may happen before a page counts as settled. */
const restMilliseconds = 1_500;

/** Opens a page, waits until network and main thread are at rest, and tells what happened. */
export async function observePage(
  browser: Browser,
  url: string,
  options: PhonePageOptions,
): Promise<PageQuality> {
  const { page, close } = await openPhonePage(browser, options);
  try {
    page.setDefaultTimeout(patience);
    await page.addInitScript(readText('probes/page-quality.js'));
    await page.goto(url, { waitUntil: 'networkidle', timeout: patience });
    await page.evaluate(
      `new Promise((rested) => {
        const check = (before) => {
          const now = window.pageQuality.longTasks.length + performance.getEntriesByType('resource').length;
          if (now === before) rested();
          else setTimeout(check, ${restMilliseconds}, now);
        };
        check(-1);
      })`,
    );
    const quality = await page.evaluate<Omit<PageQuality, 'stored'>>('window.pageQuality');
    const stored = await page.evaluate<string[]>(readText('probes/stored.js'));
    const cookies = await page.context().cookies();
    return { ...quality, stored: [...stored, ...cookies.map(({ name }) => `cookie ${name}`)] };
  } finally {
    await close();
  }
}
