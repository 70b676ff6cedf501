import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of a fresh browser profile, and all that happened on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Warnings and errors on the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Waits for the one message of ours and gives it. */
  ownComplaint(): Promise<string>;
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** Requests without an answer, and answers of 400 and above. */
  readonly failures: readonly string[];
  /** What the Content-Security-Policies of the page and its frames have refused so far. */
  violations(): Promise<readonly string[]>;
  /** Sum of all layout shifts so far. */
  layoutShift(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an empty page. Call `page.goto` when everything is set up. */
export async function openPage(
  browser: Browser,
  { width = 1280, ...options }: BrowserContextOptions & { readonly width?: number } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const failures: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    const violations: string[] = [];
    Object.assign(window, { shifts, violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
    new PerformanceObserver((list) => {
      // The type of these entries is not in TypeScript's library yet.
      for (const entry of list.getEntries()) shifts.push((entry as never as Shift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    page,
    complaints,
    requests,
    failures,
    async ownComplaint() {
      const isOwn = (text: string) => text.startsWith('Kentongan:');
      if (!complaints.some(isOwn)) {
        await page.waitForEvent('console', (message) => isOwn(message.text()));
      }
      // A second message would come in the same moment as the first.
      await page.waitForTimeout(500);
      const own = complaints.filter(isOwn);
      if (own.length !== 1) throw new Error(`${own.length} messages: ${own.join(' ')}`);
      return own.join();
    },
    async violations() {
      const found = page.frames().map((frame) =>
        frame.evaluate(async () => {
          // The browser tells of a violation in a task of its own.
          await new Promise((resolve) => setTimeout(resolve));
          return (window as never as { violations: string[] }).violations;
        }),
      );
      return (await Promise.all(found)).flat();
    },
    layoutShift: () =>
      page.evaluate(() =>
        (window as never as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      ),
    async close() {
      // A route may still be on its way to the backend, and would fail after the test.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

interface Shift {
  readonly value: number;
}
