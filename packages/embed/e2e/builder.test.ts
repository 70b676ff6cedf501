import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import type { BuilderView } from '../../server/src/builder/builder-view.ts';
import { targets, widgets } from '../../server/src/builder/builder-choice.ts';
import { createGuardedFetch } from '../../server/src/outgoing/guarded-fetch.ts';
import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { buildComponent, type Framework } from './support/build-component.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host, type HostPage } from './support/start-host.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What shows that a widget has its data. */
const ready: Readonly<Record<string, string>> = {
  directory: 'kim-directory [part=item]',
  'activity-feed': 'kim-activity-feed [part=item]',
  coverage: 'kim-coverage [part=figures]',
  'contact-form': 'kim-contact-form [part=form] textarea',
};

describe('the builder in a browser', () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let watched: WatchedPage;

  before(async () => {
    [backend, host, browser] = await Promise.all([
      startBackend({
        hasBuilderInFront: true,
        server: {
          // The sites of these tests are on this machine.
          checkFetch: createGuardedFetch({ allowPrivateAddresses: true, hostPause: 0 }),
          checkLimit: { burst: 100, perMinute: 100 },
        },
      }),
      startHost(),
      launchBrowser(),
    ]);
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  const open = async (path = '/', options: Parameters<typeof openPage>[1] = {}): Promise<Page> => {
    watched = await openPage(browser, options);
    await watched.page.goto(`${backend.address}${path}`);
    return watched.page;
  };
  const preview = (page: Page) => page.frameLocator('[data-preview]');
  const step = (page: Page, name: string) => page.locator(`[data-step="${name}"] code`);
  const readSnippet = async (query: string): Promise<Readonly<Record<string, string>>> => {
    const response = await fetch(`${backend.address}/builder/snippet?${query}`);
    const { steps } = (await response.json()) as BuilderView;
    return Object.fromEntries(steps.map(({ name, code }) => [name, code]));
  };

  /** Pastes a snippet where its steps say. */
  const paste = async (
    target: string,
    steps: Readonly<Record<string, string>>,
  ): Promise<HostPage> => {
    const { all = '', script = '', place = '', frame = '', fit = '', styles = '' } = steps;
    switch (target) {
      case 'frame':
        return { body: `${frame}${fit}` };
      case 'react':
      case 'vue':
      case 'svelte': {
        // The cases above are the frameworks.
        const code = await buildComponent(target as Framework, place);
        const start = code.replaceAll('</script', '<\\/script');
        return { head: script, body: `<div id="app"></div><script>${start}</script>` };
      }
      case 'blogger':
        return {
          type: 'application/xhtml+xml',
          document: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><title>Blog</title><link rel="icon" href="data:,"/></head><body>${all}</body></html>`,
        };
      case 'wordpress':
        // What the editor of WordPress makes of a block of HTML.
        return {
          head: `${script}<style>${styles}</style>`,
          body: `<p>${place.replaceAll('\n', '<br />\n')}</p>`,
        };
      default:
        return { head: `${script}<style>${styles}</style>`, body: all + place };
    }
  };

  for (const target of targets) {
    for (const widget of widgets) {
      it(`makes a snippet for ${target} that shows ${widget} when it is pasted`, async () => {
        const steps = await readSnippet(`lang=id&regency=35.02&widget=${widget}&cms=${target}`);
        const address = host.publish(await paste(target, steps));
        watched = await openPage(browser);

        await watched.page.goto(address);

        const place = target === 'frame' ? watched.page.frameLocator('iframe') : watched.page;
        await place
          .locator(ready[widget] ?? '')
          .first()
          .waitFor();
        assert.deepEqual(watched.complaints, []);
      });
    }
  }

  for (const widget of widgets) {
    it(`previews ${widget} live, and makes a snippet that shows it`, async () => {
      const page = await open();

      await page.locator(`input[type=radio][value=${widget}]`).check();
      await step(page, 'all')
        .filter({ hasText: `<kim-${widget} ` })
        .waitFor();

      await preview(page)
        .locator(ready[widget] ?? '')
        .first()
        .waitFor();
      const pasted = host.publish({ body: (await step(page, 'all').textContent()) ?? '' });
      assert.deepEqual(watched.complaints, []);
      // On a page of its own: what the preview still asks for would end as a failure.
      await watched.close();
      watched = await openPage(browser);
      await watched.page.goto(pasted);
      await watched.page
        .locator(ready[widget] ?? '')
        .first()
        .waitFor();
      assert.deepEqual(watched.complaints, []);
      assert.deepEqual(watched.failures, []);
    });
  }

  for (const [choice, asked] of [
    // The rows come with the script.
    ['widget=directory&hints=1', 0],
    ['widget=directory&hints=1&pin=1', 1],
    ['widget=directory&hints=1&layout=cards', 1],
    ['widget=coverage&hints=1', 0],
  ] as const) {
    it(`shows the same for ${choice}, and the browser uses every hint`, async () => {
      const { all = '' } = await readSnippet(`lang=id&regency=35.02&${choice}`);
      const widget = choice.includes('coverage') ? 'coverage' : 'directory';
      watched = await openPage(browser);

      await watched.page.goto(host.publish({ body: all }));
      await watched.page
        .locator(ready[widget] ?? '')
        .first()
        .waitFor();
      await watched.page.waitForLoadState('networkidle');

      assert.deepEqual(watched.complaints, []);
      const first = watched.requests.filter((url) => url.endsWith('directory?first=25'));
      assert.equal(first.length, asked);
    });
  }

  it('follows every choice in snippet, preview and address, without loading the page anew', async () => {
    const page = await open();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));

    await page.getByLabel('Tata letak').selectOption('table');
    await page.getByLabel('Kecamatan').selectOption({ label: 'Jetis' });
    await page.getByLabel('Situs Anda memakai').selectOption('wordpress');
    await page.getByLabel('Bahasa widget').selectOption('en');
    await step(page, 'place').filter({ hasText: 'data-lang="en"' }).waitFor();

    const code = await step(page, 'place').textContent();
    assert.match(
      code ?? '',
      /^<div data-kim-widget="directory" data-regency="35\.02" data-district="35\.02\.\d\d" data-layout="table" data-lang="en">/,
    );
    await preview(page).getByText('District').first().waitFor();
    assert.match(page.url(), /layout=table/);
    assert.equal(await page.evaluate(() => 'isSamePage' in window), true);

    await page.reload();
    assert.equal(await step(page, 'place').textContent(), code);
    assert.equal(await page.getByLabel('Tata letak').inputValue(), 'table');
  });

  it('colours the preview and the snippet, and warns of what cannot be read', async () => {
    const page = await open();

    await page.getByLabel('Warna aksen').fill('#ffe08a');
    await page.getByText('Kontras warna ini').waitFor();

    assert.equal(await page.getByLabel('Pakai warna sendiri').isChecked(), true);
    assert.match((await step(page, 'styles').textContent()) ?? '', /--kim-color-accent: #ffe08a;/);
    await page.waitForFunction(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const root = inner?.documentElement;
      return (
        root &&
        inner.defaultView?.getComputedStyle(root).getPropertyValue('--kim-color-accent') ===
          '#ffe08a'
      );
    });
  });

  it('copies a step and says so', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await page.getByRole('button', { name: 'Salin: Tempel di halaman' }).click();
    await page.locator('[data-status]').filter({ hasText: 'Tersalin.' }).waitFor();

    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await step(page, 'all').textContent(),
    );
  });

  it('selects the text when the page may not copy', async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(backend.address);

    await page.getByRole('button', { name: 'Salin: Tempel di halaman' }).click();

    await page.locator('[data-status]').filter({ hasText: 'tekan Ctrl+C' }).waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    assert.match(selected ?? '', /^<script async src=/);
  });

  it('finds what a page of somebody else blocks before anything is pasted there', async () => {
    const page = await open('/?widget=activity-feed');
    const site = host.publish({ body: '<p>Situs</p>', policy: "default-src 'self'" });

    await page.getByLabel('Alamat halaman').fill(site);
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    await page.locator('[data-findings] li').first().waitFor();

    assert.match(await page.locator('[data-check-status]').innerText(), /belum terpasang/);
    assert.deepEqual(
      await page
        .locator('[data-findings] li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-code'))),
      ['csp-script', 'csp-connect', 'csp-image'],
    );
    const line = page.locator('[data-code=csp-script] code').last();
    assert.equal(await line.textContent(), `script-src 'self' ${backend.address};`);
  });

  it('finds nothing on a page where the snippet works', async () => {
    const { all = '' } = await readSnippet('lang=id&regency=35.02&widget=directory');
    const page = await open();

    await page.getByLabel('Alamat halaman').fill(host.publish({ body: all }));
    await page.keyboard.press('Enter');

    await page
      .locator('[data-check-status]')
      .filter({ hasText: 'Tidak ada masalah yang ditemukan.' })
      .waitFor();
  });

  it('says in words when there is no such page', async () => {
    const page = await open();

    await page.getByLabel('Alamat halaman').fill(`${host.publish({})}999`);
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();

    await page.locator('[data-check-status]').filter({ hasText: 'status 404' }).waitFor();
  });

  it('works without scripts: snippet, preview and check', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const site = host.publish({ body: '<p>Situs</p>', policy: "script-src 'self'" });

    await page.locator('input[type=radio][value=coverage]').check();
    await page.getByLabel('Situs Anda memakai').selectOption('joomla');
    await page.getByRole('button', { name: 'Perbarui' }).click();
    assert.match((await step(page, 'all').textContent()) ?? '', /data-kim-widget="coverage"/);
    assert.equal(await preview(page).locator('kim-coverage a').isVisible(), true);

    await page.getByLabel('Alamat halaman').fill(site);
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    assert.equal(await page.locator('[data-code=csp-script]').isVisible(), true);
    assert.match((await step(page, 'all').textContent()) ?? '', /data-kim-widget="coverage"/);
  });

  it('is used by keyboard alone: choose, skip to the snippet, copy', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const reach = async (name: string) => {
      for (let steps = 0; steps < 40; steps += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate((wanted) => {
          const focused = document.activeElement;
          return (
            focused?.getAttribute('name') === wanted ||
            focused?.getAttribute('aria-label') === wanted
          );
        }, name);
        if (found) return;
      }
      assert.fail(`${name} cannot be reached`);
    };

    await reach('widget');
    await page.keyboard.press('ArrowDown');
    await step(page, 'all').filter({ hasText: 'kim-activity-feed' }).waitFor();
    await reach('Salin: Tempel di halaman');
    await page.keyboard.press('Enter');
    await page.locator('[data-status]').filter({ hasText: 'Tersalin.' }).waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /<kim-activity-feed regency="35\.02">/);
  });

  it('leads to the demonstration with all four widgets', async () => {
    const page = await open();
    // A preview that is left while it loads reports the requests that broke off.
    await preview(page)
      .locator(ready['directory'] ?? '')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');

    await page.getByRole('link', { name: 'Halaman contoh dengan keempat widget' }).click();

    for (const selector of Object.values(ready)) await page.locator(selector).first().waitFor();
    assert.deepEqual(watched.complaints, []);
    assert.deepEqual(watched.failures, []);
  });

  it('shows in a frame what it previews, and gives the frame its height', async () => {
    const page = await open();

    await page.getByLabel('Situs Anda memakai').selectOption('frame');
    await step(page, 'fit').filter({ hasText: 'frame.js' }).waitFor();
    await preview(page)
      .locator(ready['directory'] ?? '')
      .first()
      .waitFor();
    const body = `${await step(page, 'frame').textContent()}${await step(page, 'fit').textContent()}`;
    await page.goto(host.publish({ body }));

    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1_000);
    assert.deepEqual(watched.complaints, []);
  });

  it('hands out the plugin where WordPress is chosen', async () => {
    const page = await open();

    await page.getByLabel('Situs Anda memakai').selectOption('wordpress');
    const link = page.getByRole('link', { name: 'unduh plugin Kentongan' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);

    assert.equal(download.suggestedFilename(), 'kentongan.zip');
    assert.deepEqual(watched.complaints, []);
  });

  it('has all its parts in forced colours, and fits a screen of 320 by 256 (zoom of 400 %)', async () => {
    watched = await openPage(browser, {
      viewport: { width: 320, height: 256 },
      forcedColors: 'active',
    });
    const { page } = watched;
    await page.goto(`${backend.address}/?cms=wordpress&lang=en`);
    await preview(page)
      .locator(ready['directory'] ?? '')
      .first()
      .waitFor();

    assert.deepEqual(await violationsOf(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const isBordered = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
          return parseFloat(borderTopWidth) > 0 && borderTopStyle === 'solid';
        });
    for (const selector of ['select', 'pre', '[data-preview]', '#potongan ~ ol button']) {
      assert.equal(await isBordered(selector), true, selector);
    }
  });

  for (const width of [240, 360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Each language once at each width.
      const language = colorScheme === 'light' ? 'id' : 'en';
      it(`has no accessibility violation and fits at ${width} px, ${colorScheme}, ${language}`, async () => {
        const page = await open(`/?lang=${language}&colour=1&accent=%23ffe08a`, {
          width,
          colorScheme,
        });
        const list = preview(page).locator(ready['directory'] ?? '');
        await list.first().waitFor();

        assert.deepEqual(await violationsOf(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }
  }
});

/** What axe finds on the page around the preview, with the places. */
async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run(document, { iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
}
