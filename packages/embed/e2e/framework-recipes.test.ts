import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { buildRecipeApp, writeRecipeApp } from './support/recipes/build-recipe-app.ts';
import { startRecipeSite, type RecipeSite } from './support/recipes/start-recipe-site.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

const row = 'kim-directory [part=item]';

describe('the recipes for frameworks', () => {
  let backend: Backend;
  let site: RecipeSite;
  let browser: Browser;
  let watched: WatchedPage | undefined;

  before(async () => {
    [backend, browser] = await Promise.all([startBackend(), launchBrowser()]);
    site = await startRecipeSite(backend.address);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await backend?.close();
  });
  afterEach(async () => {
    await watched?.close();
    watched = undefined;
  });

  const apps = {
    react: { main: 'src/main.tsx', check: ['typescript/bin/tsc', '-p', '.'] },
    vue: { main: 'src/main.ts', check: ['vue-tsc/bin/vue-tsc.js', '-p', '.'] },
    svelte: {
      main: 'src/main.ts',
      check: ['svelte-check/bin/svelte-check', '--threshold', 'error'],
    },
  } as const;
  for (const [framework, { main, check }] of Object.entries(apps)) {
    it(`work in ${framework}: types fit, attributes and events arrive`, async () => {
      const app = writeRecipeApp(`recipes/${framework}.md`, main, backend.address);
      const [tool, ...args] = check;
      app.run(tool, args);
      const folder = buildRecipeApp(app);

      watched = await openPage(browser);
      const { page } = watched;
      await page.goto(site.publishFolder(folder));
      await page.locator(row).first().waitFor();
      await page.getByRole('button', { name: 'Kecamatan 35.02.17' }).click();
      await page.locator('kim-directory').getByText('11 KIM').first().waitFor();
      await page.locator('kim-contact-form').evaluate((form) => {
        form.dispatchEvent(
          Object.assign(new Event('kim-message-send', { bubbles: true, composed: true }), {
            reference: 'KIM-3502-7QX4-M2KD',
          }),
        );
      });
      await page.getByText('KIM-3502-7QX4-M2KD').waitFor();

      assert.deepEqual(watched.complaints, []);
    });
  }
});
