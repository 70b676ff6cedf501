import type { FirstRowPage } from './measure-first-row.ts';
import { openPhonePage } from './open-phone-page.ts';
import { readText } from './start-bench-site.ts';
import type { Stage } from './with-stage.ts';

/** What went to the backend before the first row was on the screen. */
export interface RequestCount {
  readonly total: number;
  /** Files of code, the loader apart, that had arrived before the data was asked for. */
  readonly codeBeforeData: number;
}

interface RequestTiming {
  readonly name: string;
  readonly startTime: number;
  readonly responseEnd: number;
}

/** Counts the requests of a page to the backend until its first row; the network is slow. */
export async function countRequests(
  { browser, backend }: Stage,
  { url, selector, text }: FirstRowPage,
): Promise<RequestCount> {
  const { page, close } = await openPhonePage(browser, { cpuSlowdown: 1, hasSlowNetwork: true });
  try {
    await page.addInitScript(
      `window.firstRowProbe = ${JSON.stringify({ selector, text })};${readText('probes/first-row.js')}`,
    );
    await page.goto(url, { waitUntil: 'commit' });
    const requests = await page.evaluate<RequestTiming[]>(
      `window.firstRow.then((shownAt) =>
        performance.getEntriesByType('resource')
          .filter(({ name, startTime }) => name.startsWith('${backend}/') && startTime < shownAt)
          .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })))`,
    );
    const data = requests.find(({ name }) => name.includes('/v1/regencies/'));
    if (!data) throw new Error(`${url} showed rows without asking for any`);
    const code = requests.filter(({ name }) => !/\/(kim\.js|regencies\/.*)$/.test(name));
    return {
      total: requests.length,
      codeBeforeData: code.filter(({ responseEnd }) => responseEnd <= data.startTime).length,
    };
  } finally {
    await close();
  }
}
