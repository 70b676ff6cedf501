import { after, afterEach, before } from 'node:test';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../../../tooling/src/launch-browser.ts';
import { startBackend, type Backend } from '../start-backend.ts';
import { openPage, type WatchedPage } from '../watched-page.ts';
import { startRecipeSite, type RecipeSite } from './start-recipe-site.ts';

/** All that a test of recipes needs. There from the first test to the last of a suite. */
export interface RecipeStage {
  backend: Backend;
  site: RecipeSite;
  browser: Browser;
  /** The page of the last visit, closed by the next one and after the test. */
  watched: WatchedPage | undefined;
  /** Opens an address in a profile of its own. */
  visit(address: string): Promise<WatchedPage>;
}

/** Sets the stage for the tests of the suite that calls it, and takes it down after them. */
export function useRecipeStage(): RecipeStage {
  const leave = async () => {
    await stage.watched?.close();
    stage.watched = undefined;
  };
  // The rest is filled before the first test runs, and read by tests alone.
  const stage = {
    watched: undefined,
    async visit(address: string) {
      await leave();
      const watched = (stage.watched = await openPage(stage.browser));
      await watched.page.goto(address);
      return watched;
    },
  } as RecipeStage;
  before(async () => {
    [stage.backend, stage.browser] = await Promise.all([startBackend(), launchBrowser()]);
    stage.site = await startRecipeSite(stage.backend.address);
  });
  afterEach(leave);
  after(async () => {
    await stage.browser?.close();
    await stage.site?.close();
    await stage.backend?.close();
  });
  return stage;
}
