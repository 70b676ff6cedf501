import { after, afterEach, before } from 'node:test';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../../tooling/src/launch-browser.ts';
import { startBackend, type Backend } from './start-backend.ts';
import { startHost, type Host } from './start-host.ts';
import type { WatchedPage } from './watched-page.ts';

/** All that a test of the embed on a page needs. There from the first test to the last of a suite. */
export interface Stage {
  backend: Backend;
  host: Host;
  browser: Browser;
  /** The page of the present test, closed after it. */
  watched: WatchedPage;
}

/** Sets the stage for the tests of the suite that calls it, and takes it down after them. */
export function useStage(): Stage {
  // Filled before the first test runs, and read by tests alone.
  const stage = {} as Stage;
  before(async () => {
    const [backend, host, browser] = await Promise.all([
      startBackend(),
      startHost(),
      launchBrowser(),
    ]);
    Object.assign(stage, { backend, host, browser });
  });
  after(async () => {
    await stage.browser.close();
    await stage.host.close();
    await stage.backend.close();
  });
  afterEach(() => stage.watched.close());
  return stage;
}
