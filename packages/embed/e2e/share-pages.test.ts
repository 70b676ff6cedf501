import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { addFeedDemo, type FeedDemo } from './support/feed-demo.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('a page to share', () => {
  const stage = useStage();
  let demo: FeedDemo;

  before(async () => {
    demo = await addFeedDemo(stage.backend);
  });

  const pages: readonly (readonly [string, () => string])[] = [
    ['the directory', () => '/r/35.02/direktori'],
    ['the rest of the directory', () => '/r/35.02/direktori?page=3'],
    ['a district', () => '/r/35.02/direktori?district=35.02.17'],
    ['what was searched for', () => '/r/35.02/direktori?q=broto'],
    ['a search that found nothing', () => '/r/35.02/direktori?q=zzzzqqqq'],
    ['a group in English', () => '/r/35.02/kim/reog-bina-broto?lang=en'],
    ['the activities', () => '/r/35.02/kegiatan'],
    ['an activity with a picture', () => `/r/35.02/kegiatan/${demo.pinned}`],
    ['an event', () => `/r/35.02/kegiatan/${demo.event}`],
    ['a product', () => `/r/35.02/kegiatan/${demo.product}`],
    ['the coverage', () => '/r/35.02/cakupan'],
  ];

  for (const [name, toPath] of pages) {
    for (const [width, colorScheme] of [
      [240, 'light'],
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`shows ${name} at ${width} px, ${colorScheme}, so that everybody can use it`, async () => {
        // Its own policy lets no script run; axe is one.
        stage.watched = await openPage(stage.browser, { width, colorScheme, bypassCSP: true });
        const { page } = stage.watched;
        await page.goto(stage.backend.address + toPath());
        await page.waitForLoadState('networkidle');

        assert.deepEqual(await findBarriers(page), []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        assert.deepEqual(await page.evaluate(findSmallTargets), []);
      });
    }

    it(`loads ${name} under its policy without noise or shift, from nowhere else`, async () => {
      stage.watched = await openPage(stage.browser, { width: 360 });
      const { page, complaints, failures, requests } = stage.watched;
      await page.goto(stage.backend.address + toPath());
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      await page.waitForLoadState('networkidle');

      assert.deepEqual([...complaints], []);
      assert.deepEqual([...failures], []);
      assert.equal(await stage.watched.layoutShift(), 0);
      const isOwn = (url: string) => url.startsWith(stage.backend.address) || url === 'data:,';
      assert.deepEqual(
        requests.filter((url) => !isOwn(url)),
        [],
      );
      assert.equal(
        requests.some((url) => url.endsWith('.js')),
        false,
      );
      assert.deepEqual(await page.context().cookies(), []);
    });
  }

  it('leads from the search to a group, its activity and back, without scripts', async () => {
    stage.watched = await openPage(stage.browser, { width: 360, javaScriptEnabled: false });
    const { page } = stage.watched;
    await page.goto(`${stage.backend.address}/r/35.02/direktori`);

    await page.getByRole('searchbox').fill('reog bina broto');
    await page.getByRole('button', { name: 'Cari' }).click();
    await page.getByRole('heading', { level: 1, name: /kelompok cocok dengan/ }).waitFor();
    await page.getByRole('link', { name: 'KIM Reog Bina' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'KIM Reog Bina' }).waitFor();
    const latest = page.locator('.kim-latest h3 a').first();
    const title = await latest.innerText();
    await latest.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('navigation', { name: 'Letak halaman ini' }).waitFor();
    await page.getByRole('link', { name: 'Direktori KIM' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Direktori KIM Kabupaten' }).waitFor();
  });

  it('leads from a group to the widget, which gives the contact', async () => {
    stage.watched = await openPage(stage.browser, { width: 360 });
    const { page } = stage.watched;
    await page.goto(`${stage.backend.address}/r/35.02/kim/reog-bina-broto`);

    await page.getByRole('link', { name: 'Pengurus, kontak, dan kegiatan di direktori' }).click();

    const panel = page.locator('kim-directory .panel');
    await panel.getByRole('heading', { name: 'KIM Reog Bina' }).waitFor();
  });

  it('says in words that it is not there, with links that everybody can use', async () => {
    stage.watched = await openPage(stage.browser, { width: 360, bypassCSP: true });
    const { page } = stage.watched;
    await page.goto(`${stage.backend.address}/r/35.02/kim/tidak-ada`);

    assert.deepEqual(await findBarriers(page), []);
    await page.getByRole('link', { name: 'Direktori KIM Kabupaten Ponorogo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Direktori KIM Kabupaten' }).waitFor();
  });

  it('is found by its link and shown in a frame, as WordPress does it', async () => {
    stage.watched = await openPage(stage.browser, {});
    const { page } = stage.watched;
    await page.goto(`${stage.backend.address}/r/35.02/direktori?district=35.02.17`);
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer: unknown = await (await fetch(address ?? '')).json();
    // WordPress keeps the frame and takes away what is not known to it, such as same-origin rights.
    const { html } = answer as { html: string };
    const sandboxed = html.replace('<iframe ', '<iframe sandbox="allow-scripts" ');

    await page.goto(stage.host.publish({ body: sandboxed }));

    await page.frameLocator('iframe').locator('kim-directory [part=item]').first().waitFor();
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

/** Links and fields that are smaller than 44 pixels, unless they stand in a line of text. */
function findSmallTargets(): string[] {
  return [...document.querySelectorAll('a, button, input:not([type=hidden])')]
    .filter((target) => target.closest('p, dd') === null)
    .filter(
      (target) => (target.closest('.kim-groups li') ?? target).getBoundingClientRect().height < 44,
    )
    .map((target) => target.outerHTML);
}
