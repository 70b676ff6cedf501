import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

describe('<kim-coverage> on a page', () => {
  const stage = useStage();

  const open = async (body: string, before = async (_: Page): Promise<unknown> => undefined) => {
    stage.watched = await openPage(stage.browser, { width: 1280 });
    await before(stage.watched.page);
    const script = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
    await stage.watched.page.goto(stage.host.publish({ body: script + body }));
    return stage.watched.page;
  };
  const coverage = '<kim-coverage regency="35.02"></kim-coverage>';

  it('shows target, picture and growth of the demonstration, and nothing moves', async () => {
    const page = await open(coverage);

    const widget = page.locator('kim-coverage');
    await widget.locator('[part=districts]').waitFor();

    const text = await widget.locator('section').innerText();
    assert.match(text, /230 dari 307 desa dan kelurahan memiliki KIM/);
    assert.match(text, /Target 85% \(261\) sampai 31 Desember \d{4}: kurang 31/);
    assert.match(text, /Target 100% \(21\) sampai 31 Desember \d{4}: tercapai/);
    assert.match(text, /44 KIM tanpa tanggal tidak dihitung di sini/);
    assert.equal(await widget.locator('[part=districts] li').count(), 21);
    assert.equal(await stage.watched.layoutShift(), 0);
  });

  it('fetches no more than the figures need while it is far away', async () => {
    const page = await open(`<div class="far"></div>${coverage}`, (page) =>
      page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.far { height: 4000px }');
        document.adoptedStyleSheets = [sheet];
      }),
    );
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('kim-coverage [part=figures]').waitFor();
    assert.equal(await page.locator('kim-coverage [part=districts]').count(), 0);

    await page.locator('kim-coverage').scrollIntoViewIfNeeded();

    await page.locator('kim-coverage [part=districts]').waitFor();
    assert.ok(requests.some((url) => url.includes('/coverage-details-')));
  });

  it('hands the proposal of a village to the form on the page', async () => {
    const page = await open(`${coverage}<kim-contact-form regency="35.02"></kim-contact-form>`);
    await page.locator('kim-contact-form textarea').waitFor();

    await page.getByRole('button', { name: '77 desa dan kelurahan belum memiliki KIM' }).click();
    await page.locator('kim-coverage select').selectOption({ label: 'Ngebel (1)' });
    const villages = page.locator('kim-coverage [part=villages] li');
    assert.equal(await villages.count(), 1);
    const name = await villages.locator('strong').innerText();
    await villages.getByRole('button', { name: 'Usulkan KIM di' }).click();

    const field = page.locator('kim-contact-form textarea');
    await page.waitForFunction(
      (text) =>
        document
          .querySelector('kim-contact-form')
          ?.shadowRoot?.querySelector('textarea')
          ?.value.includes(text) ?? false,
      name,
    );
    assert.match(
      await field.inputValue(),
      /Saya mengusulkan pembentukan KIM di .+, Kec\. Ngebel\./,
    );
    assert.equal(await page.locator('kim-coverage .office').count(), 0);
  });

  it('keeps its figures and offers another try when the code for the rest does not come', async () => {
    const page = await open(coverage, (page) =>
      page.route('**/coverage-details-*.js', (route) => route.abort()),
    );
    await page.getByText('Tidak dapat terhubung').waitFor();
    assert.match(await page.locator('kim-coverage section').innerText(), /230 dari 307/);

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();

    await page.locator('kim-coverage [part=districts]').waitFor();
  });
});
