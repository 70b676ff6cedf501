import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { readHostLibraries } from './support/host-libraries.ts';
import type { HostPage } from './support/start-host.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const widgets = `
  <kim-directory regency="35.02"></kim-directory>
  <div data-kim-widget="coverage" data-regency="35.02"><a href="#sebaran">Sebaran</a></div>
  <kim-activity-feed regency="35.02"></kim-activity-feed>
  <kim-contact-form regency="35.02"></kim-contact-form>`;

/** As the guide for webmasters gives it. */
const reserve = `<style>
  body { max-width: 60rem; margin: 0 auto; font-family: sans-serif; }
  kim-directory:not(:defined), kim-activity-feed:not(:defined), kim-coverage:not(:defined),
  kim-contact-form:not(:defined), [data-kim-widget]:has(> a) {
    display: block; min-height: min(100vh, 1400px);
  }
</style>`;

describe('a page with every widget', () => {
  const stage = useStage();

  const script = () => `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
  const open = async (page: HostPage, width = 1280): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width });
    await stage.watched.page.addInitScript(() => {
      const escaped: string[] = [];
      Object.assign(window, { escaped });
      addEventListener('error', ({ message }) => escaped.push(message));
      addEventListener('unhandledrejection', ({ reason }) => escaped.push(String(reason)));
    });
    await stage.watched.page.goto(stage.host.publish(page));
    return stage.watched.page;
  };

  for (const width of [360, 1280]) {
    it(`bears no trace of them before anybody acts, at ${width} px`, async () => {
      const words: string[] = [];
      const blank = await open({ body: '<h1>Situs</h1>' }, width);
      const namesBefore = await readGlobals(blank);
      await stage.watched.close();

      const page = await open(
        { head: reserve, body: `<h1>Situs</h1>${script()}${widgets}` },
        width,
      );
      page.on('console', (message) => words.push(message.text()));
      await untilReady(page);

      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(await page.evaluate(readStores), []);
      const own = [`${stage.backend.address}/`, new URL(page.url()).origin, 'data:'];
      assert.deepEqual(
        stage.watched.requests.filter((url) => !own.some((start) => url.startsWith(start))),
        [],
      );
      assert.deepEqual(
        (await readGlobals(page)).filter((name) => !namesBefore.includes(name)),
        ['Symbol(@kentongan/embed)'],
      );
      assert.equal(await stage.watched.layoutShift(), 0);
      assert.deepEqual(words, []);
      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(stage.watched.failures, []);
      assert.deepEqual(await page.evaluate('escaped'), []);
    });
  }

  for (const { name, code, check } of readHostLibraries()) {
    it(`lives beside ${name}`, async () => {
      const library = stage.host.publish({ type: 'text/javascript', document: code });
      const page = await open({
        head: `<script src="${library}"></script>`,
        body: `<h1>Situs</h1>${script()}${widgets}`,
      });

      await untilReady(page);
      await useAll(page);

      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(await page.evaluate('escaped'), []);
      assert.equal(await page.evaluate(check), true);
    });
  }

  it('may have names and ids of its own for everything', async () => {
    const names = [
      'location name head body fetch customElements URL Symbol kim backend registry define require',
      'createElement createComment importNode querySelector title forms cookie activeElement',
    ]
      .join(' ')
      .split(' ');
    const page = await open({
      body: `${names.map((name) => `<a id="${name}" href="#isi"></a>`).join('')}<img name="head" src="data:,"><img name="title" src="data:,"><img name="baseURI" src="data:,"><img name="activeElement" src="data:,">${script()}${widgets}`,
    });

    await untilReady(page);
    await useAll(page);

    assert.deepEqual(
      stage.watched.complaints.filter((text) => !text.includes('data:,')),
      [],
    );
    assert.deepEqual(await page.evaluate('escaped'), []);
  });
});

async function untilReady(page: Page): Promise<void> {
  await page.locator('kim-directory [part=item]').first().waitFor();
  await page.locator('kim-coverage [part=figures]').waitFor();
  await page.locator('kim-activity-feed [part=item]').first().waitFor();
  await page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
}

/** Does with each widget what brings further code. */
async function useAll(page: Page): Promise<void> {
  const directory = page.locator('kim-directory');
  await directory.getByRole('searchbox').fill('broto');
  await directory.locator('mark').first().waitFor();
  await directory.locator('#filter-button').click();
  await directory.locator('select').first().waitFor();
  await directory.locator('[part=item]').first().click();
  await directory.locator('[part=group] dl').waitFor();
  await page.locator('kim-contact-form [part=submit]').click();
  await page.locator('kim-contact-form .summary').waitFor();
  await page.getByRole('button', { name: 'Tabel' }).click();
  await page.locator('kim-coverage [part=table]').waitFor();
}

/** What scripts can find on the window by any name. */
function readGlobals(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.ownKeys(window).map(String));
}

async function readStores(): Promise<readonly string[]> {
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ];
}
