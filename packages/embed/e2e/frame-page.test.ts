import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const directory = '/embed/frame/directory?regency=35.02';
const coverage = '/embed/frame/coverage?regency=35.02';
const feed = '/embed/frame/activity-feed?regency=35.02';

describe('a frame page', () => {
  const stage = useStage();

  const open = async (path: string, width: number, javaScriptEnabled: boolean): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width, javaScriptEnabled });
    await stage.watched.page.goto(stage.backend.address + path);
    return stage.watched.page;
  };

  describe('with scripts off', () => {
    for (const width of [360, 1280]) {
      for (const [name, path] of [
        ['the directory', directory],
        ['a district in the dark', `${directory}&district=35.02.17&theme=dark`],
        ['a group', `${directory}&group=reog-bina-broto`],
        ['the coverage in English', `${coverage}&lang=en`],
        ['the activities', feed],
        ['trainings in the dark', `${feed}&type=training&theme=dark`],
        ['a regency that is not there', '/embed/frame/directory?regency=11.01'],
      ] as const) {
        it(`shows ${name} at ${width} px so that everybody can use it`, async () => {
          // axe itself is a script, so that only ours is kept away here.
          stage.watched = await openPage(stage.browser, { width });
          const { page } = stage.watched;
          await page.route('**/kim.js', (route) => route.abort());
          await page.goto(stage.backend.address + path);

          assert.deepEqual(await findBarriers(page), []);
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        });
      }
    }

    it('leads from the list to a group and back to its place in the list', async () => {
      const page = await open(directory, 360, false);

      await page.getByRole('link', { name: 'KIM Reog Bina', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'KIM Reog Bina' }).waitFor();
      await page.getByRole('link', { name: 'Pengurus, kontak, dan kegiatan di direktori' }).click();

      const place = page.locator('[id="kim=reog-bina-broto"]');
      assert.match(page.url(), /#kim=reog-bina-broto$/);
      assert.equal(await place.isVisible(), true);
      assert.ok(((await place.boundingBox())?.y ?? -1) < 740);
    });

    it('leads from an activity to the group it is of', async () => {
      const page = await open(feed, 360, false);
      const activities = page.locator('kim-activity-feed li');
      assert.equal(await activities.count(), 20);
      const link = activities.locator('p a').first();
      const name = await link.innerText();

      await link.click();

      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    });

    for (const path of [directory, coverage, feed, `${directory}&group=reog-bina-broto`]) {
      it(`has targets that a thumb can hit: ${path}`, async () => {
        const page = await open(path, 360, false);

        assert.deepEqual(await page.evaluate(findSmallTargets), []);
      });
    }
  });

  for (const path of [directory, coverage, feed]) {
    it(`becomes the widget when scripts are on, without a complaint or a shift: ${path}`, async () => {
      const page = await open(path, 360, true);
      const widget = page.locator('kim-directory, kim-coverage, kim-activity-feed');
      await widget.locator('[part=item], [part=figures], table:not(.kim-table)').first().waitFor();
      await page.waitForLoadState('networkidle');

      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(stage.watched.failures, []);
      assert.equal(await stage.watched.layoutShift(), 0);
      assert.deepEqual(await findBarriers(page), []);
    });
  }

  it('shows the widget inside the page of somebody else', async () => {
    stage.watched = await openPage(stage.browser, {});
    await stage.watched.page.goto(
      stage.host.publish({
        body: `<iframe title="Direktori KIM" width="600" height="600" src="${stage.backend.address}${directory}"></iframe>`,
      }),
    );

    await stage.watched.page
      .frameLocator('iframe')
      .locator('kim-directory [part=item]')
      .first()
      .waitFor();

    assert.deepEqual(stage.watched.complaints, []);
  });
});

/** What axe finds, with the places. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => id + ' ' + target)))`);
}

/** Links that are smaller than 44 pixels either way, unless they stand in a line of text. */
function findSmallTargets(): string[] {
  return [...document.querySelectorAll('a')]
    .filter((link) => link.closest('footer p, dd') === null)
    .filter((link) => (link.closest('li') ?? link).getBoundingClientRect().height < 44)
    .map((link) => link.outerHTML);
}
