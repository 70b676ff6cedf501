import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildRecipeApp, writeRecipeApp } from './support/recipes/build-recipe-app.ts';
import { useRecipeStage } from './support/recipes/use-recipe-stage.ts';

const row = 'kim-directory [part=item]';

describe('the recipes for frameworks', () => {
  const stage = useRecipeStage();

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
      const app = writeRecipeApp(`recipes/${framework}.md`, main, stage.backend.address);
      const [tool, ...args] = check;
      app.run(tool, args);
      const folder = buildRecipeApp(app);

      const watched = await stage.visit(stage.site.publishFolder(folder));
      const { page } = watched;
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
