import type { Browser } from 'playwright-core';

import { measureBlocking } from './measure-blocking.ts';
import type { FirstRowPage } from './measure-first-row.ts';
import { openPhonePage, slowPhone } from './open-phone-page.ts';
import { readText } from './start-bench-site.ts';

/** What a visit of a page costs on a slow phone. */
export interface Visit {
  /** Milliseconds to the frame with the first row. */
  readonly firstRow: number;
  /** Milliseconds of processor time of long tasks beyond 50 ms each, until the page rests. */
  readonly blocking: number;
  /** Sum of all layout shifts until the page rests. */
  readonly shift: number;
  /** Bytes over the network until the page rests, headers included. */
  readonly bytes: number;
}

const patience = 60_000;
/** A page rests when so many milliseconds bring no request and no long task. */
const rest = 1_500;

/** Visits a page with an empty cache: once, and once more under the eyes of a tracer, which slows it. */
export async function measureVisit(browser: Browser, target: FirstRowPage): Promise<Visit> {
  const seen = await visitOnce(browser, target);
  return { ...seen, blocking: await measureBlocking(browser, target.url, slowPhone) };
}

async function visitOnce(browser: Browser, target: FirstRowPage): Promise<Omit<Visit, 'blocking'>> {
  const { page, devtools, close } = await openPhonePage(browser, slowPhone);
  try {
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const { selector, text } = target;
    await page.addInitScript(
      `window.firstRowProbe = ${JSON.stringify({ selector, text })};${readText('probes/first-row.js')}${readText('probes/page-quality.js')}`,
    );
    await page.goto(target.url, { waitUntil: 'networkidle', timeout: patience });
    const firstRow = await page.evaluate<number | null>(
      `Promise.race([window.firstRow, new Promise((give) => setTimeout(give, ${patience}, null))])`,
    );
    if (firstRow === null) throw new Error(`${target.url} showed no "${text}" in ${selector}`);
    const shift = await page.evaluate<number>(
      `new Promise((give) => {
        const check = (before) => {
          const { longTasks, shifts } = window.pageQuality;
          const now = longTasks.length + performance.getEntriesByType('resource').length;
          if (now !== before) setTimeout(check, ${rest}, now);
          else give(shifts.reduce((sum, { value }) => sum + value, 0));
        };
        check(-1);
      })`,
    );
    return { firstRow, shift, bytes };
  } finally {
    await close();
  }
}
