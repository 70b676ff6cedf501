import { chromium, type Browser } from 'playwright-core';

import { browserFlags } from './browser-flags.ts';
import { requireBrowser } from './require-browser.ts';

/** Starts the machine's own Chromium, headless, for an end-to-end test or a measurement. */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserFlags, ...extraFlags],
  });
}
