import { findBrowser, type FindBrowserOptions } from './find-browser.ts';

/**
 * Gives the browser that tests run in.
 *
 * @throws with what to do when this machine has none.
 */
export function requireBrowser(options?: FindBrowserOptions): string {
  const browser = findBrowser(options);
  if (browser) return browser;
  throw new Error(
    'No Chromium or Chrome was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its executable.',
  );
}
