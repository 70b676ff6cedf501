import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import type { BuildManifest } from '../src/build/build-manifest.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../dist/v1/manifest.json', import.meta.url), 'utf8'),
) as BuildManifest;

const directory =
  '<kim-directory regency="35.02"><a href="https://dinas.example.id/kim">Daftar KIM</a></kim-directory>';
const mount =
  '<div data-kim-widget="directory" data-regency="35.02"><a href="/kim">Daftar KIM</a></div>';
const coverage = '<kim-coverage regency="35.02"></kim-coverage>';
const furtherCode = /\/embed\/v1\/+[\w-]+-[0-9a-f]{8}\.js/;

describe('directory.kim.js, which brings the first rows along', () => {
  const stage = useStage();

  const open = async (
    body: string,
    { prepare, policy }: { prepare?: (page: Page) => Promise<unknown>; policy?: string } = {},
  ): Promise<Page> => {
    stage.watched = await openPage(stage.browser);
    await prepare?.(stage.watched.page);
    await stage.watched.page.goto(
      stage.host.publish({ body, ...(policy === undefined ? {} : { policy }) }),
    );
    return stage.watched.page;
  };
  const toTag = (file: string, attributes = ''): string =>
    `<script async src="${stage.backend.address}/embed/v1/${file}"${attributes}></script>`;
  const script = (): string => toTag('directory.kim.js?regency=35.02');
  const firstRow = (page: Page) => page.locator('kim-directory [part=item]').first();
  const askedFor = (part: string | RegExp): readonly string[] =>
    stage.watched.requests.filter((url) =>
      typeof part === 'string' ? url.includes(part) : part.test(url),
    );
  const isWhole = (page: Page) => page.locator('kim-directory input[type=search]').waitFor();

  for (const [what, tag] of [
    ['element', directory],
    ['mount', mount],
  ] as const) {
    it(`shows them in an ${what} after one request, before any further code has come`, async () => {
      const page = await open(script() + tag, {
        prepare: (page) => page.route(furtherCode, () => undefined),
      });

      await firstRow(page).waitFor();

      assert.deepEqual(askedFor('/v1/regencies/'), []);
      assert.match(await firstRow(page).innerText(), /Desa|Kelurahan/);
      assert.deepEqual(stage.watched.complaints, []);
    });
  }

  it('becomes the directory as kim.js brings it, and moves nothing', async () => {
    const page = await open(script() + directory);
    await isWhole(page);
    const whole = await page.locator('kim-directory p.muted').first().innerText();

    await page.getByRole('searchbox').fill('Slahung');
    await page.getByText('KIM ditemukan').waitFor();

    assert.match(whole, /236 KIM/);
    assert.deepEqual(askedFor('directory?first=25'), []);
    assert.equal(askedFor(/\/directory$/).length, 1);
    assert.equal(await stage.watched.layoutShift(), 0);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('brings the other widgets of a page as well, under a strict policy', async () => {
    const { address } = stage.backend;
    const page = await open(script() + coverage + directory, {
      policy: `default-src 'none'; script-src ${address}; connect-src ${address}; img-src data:; require-trusted-types-for 'script'`,
    });

    await isWhole(page);
    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.deepEqual(await stage.watched.violations(), []);
  });

  for (const [order, body] of [
    ['before', () => script() + toTag('kim.js')],
    ['after', () => toTag('kim.js') + script()],
  ] as const) {
    it(`does no harm ${order} kim.js on the same page`, async () => {
      const page = await open(body() + directory + coverage);

      await isWhole(page);
      await page.locator('kim-coverage [part=figures]').waitFor();

      assert.equal(await page.locator('kim-directory').getAttribute('api'), stage.backend.address);
      assert.deepEqual(stage.watched.complaints, []);
    });
  }

  it('lets a directory ask for itself that does not begin with what came', async () => {
    const page = await open(
      `${script()}<kim-directory regency="35.02" district="35.02.01"></kim-directory>`,
    );

    await firstRow(page).waitFor();

    assert.equal(await page.getByRole('heading', { name: 'Kec. Slahung' }).count(), 1);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('brings the directory with all its looks where elements cannot share them', async () => {
    const page = await open(`${script()}${directory}`, {
      prepare: (page) =>
        page.addInitScript(() => {
          // As in Safari 15.
          for (const { prototype } of [Document, ShadowRoot]) {
            Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
          }
          Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
          Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
          Object.assign(window, {
            CSSStyleSheet: Object.assign(
              function CSSStyleSheet() {
                throw new TypeError('Illegal constructor');
              },
              { prototype: CSSStyleSheet.prototype },
            ),
            print: () => Object.assign(window, { isPrinted: true }),
          });
        }),
    });
    await isWhole(page);
    const styleOf = (selector: string, name: string) =>
      page
        .locator(`kim-directory ${selector}`)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
    assert.equal(await styleOf('.row', 'display'), 'grid');

    await page.locator('kim-directory').evaluate((element) => {
      element.setAttribute('layout', 'cards');
    });
    await page.locator('kim-directory .card').first().waitFor();
    assert.equal(await styleOf('.card', 'flex-direction'), 'column');

    await page.locator('kim-directory .card').first().click();
    await page.locator('kim-directory .panel').waitFor();
    assert.equal(await styleOf('.panel', 'display'), 'grid');
    await page.getByRole('button', { name: /Cetak/ }).click();
    assert.equal(await page.evaluate(() => 'isPrinted' in window), true);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('asks when the file came without rows, or with those of another regency', async () => {
    for (const file of ['directory.kim.js', 'directory.kim.js?regency=11.01']) {
      const page = await open(toTag(file) + directory);

      await isWhole(page);

      assert.equal(askedFor('/35.02/directory?first=25').length, 1, file);
      assert.deepEqual(stage.watched.complaints, []);
      if (file === 'directory.kim.js') await stage.watched.close();
    }
  });

  it('is pinned with its hash, and then uses the rows that a hint has asked for', async () => {
    const { address } = stage.backend;
    const { version, files } = manifest;
    const hint = `<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}/v1/regencies/35.02/directory?first=25">`;
    const tag = `<script async src="${address}/embed/${version}/directory.kim.js" integrity="${files['directory.kim.js']?.integrity}" crossorigin="anonymous"></script>`;
    const page = await open(hint + tag + directory);

    await isWhole(page);

    assert.equal(askedFor('directory?first=25').length, 1);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('tries again when the connection is back', async () => {
    const page = await open(script() + directory, {
      prepare: (page) => page.route(furtherCode, (route) => route.abort()),
    });
    await firstRow(page).waitFor();
    assert.match(await stage.watched.ownComplaint(), /offline/);
    const asked = stage.watched.requests.length;
    await page.waitForTimeout(1_000);
    assert.ok(stage.watched.requests.length - asked < 6, 'It tries without a pause.');

    await page.unrouteAll();

    await isWhole(page);
  });

  it('has a directory that comes much later ask for what is new by then', async () => {
    const page = await open(script() + coverage, { prepare: (page) => page.clock.install() });
    await page.locator('kim-coverage [part=figures]').waitFor();

    await page.clock.runFor(60_000);
    await page.evaluate(() => {
      const late = document.createElement('kim-directory');
      late.setAttribute('regency', '35.02');
      document.body.append(late);
    });
    await page.clock.runFor(5_000);
    await page.clock.resume();
    await isWhole(page);

    assert.equal(askedFor('directory?first=25').length, 1);
  });
});
