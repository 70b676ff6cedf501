import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { seeRows } from './see-rows.ts';
import type { Shape } from './shape.ts';

/** The address that the example is written with, for the backend of its README. */
const writtenBackend = 'http://127.0.0.1:8080';

/** `examples/headless` as its README has it: markup of one's own, with Lit and without. */
export const headlessShape: Shape = {
  name: 'markup of your own (examples/headless)',
  run: async (context) => {
    const folder = context.stage.copyProject('headless', 'examples');
    const main = readFileSync(join(folder, 'main.js'), 'utf8');
    if (!main.includes(writtenBackend)) throw new Error(`main.js does not name ${writtenBackend}`);
    context.stage.project('headless', {
      'main.js': main.replace(writtenBackend, context.backend),
    });
    await build({ root: folder, configFile: false, logLevel: 'error' });
    const shown = await seeRows(
      context,
      join(folder, 'dist'),
      async (page) => {
        const activities = page.locator('my-feed li');
        await activities.first().waitFor({ timeout: 30_000 });
        const more = page.locator('my-feed button', { hasText: 'More' });
        if ((await more.count()) === 0) return;
        const before = await activities.count();
        await more.click();
        await activities.nth(before).waitFor({ timeout: 30_000 });
      },
      '#groups li',
    );
    return { shown: `${shown}, activities too` };
  },
};
