import type { Page } from 'playwright-core';

/**
 * Paths of what the network has brought to a page, in order. What came out of the browser's cache is
 * not among them, though the browser tells of a request for it as well.
 */
export function sentFiles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ transferSize }) => transferSize > 0)
      .map(({ name }) => new URL(name).pathname),
  );
}
