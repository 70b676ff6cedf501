import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import type { Directory } from '@kentongan/contract';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { sentFiles } from './support/sent-files.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

describe('the demonstration page', () => {
  let backend: Backend;
  let browser: Browser;
  let watched: WatchedPage;

  before(async () => {
    [backend, browser] = await Promise.all([startBackend(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  const open = async (width?: number): Promise<Page> => {
    watched = await openPage(browser, width === undefined ? {} : { width });
    await watched.page.goto(`${backend.address}/`);
    await untilReady(watched.page);
    return watched.page;
  };

  for (const width of [360, 1280]) {
    it(`shows all four widgets at ${width} px without a complaint, a shift or a trace`, async () => {
      const page = await open(width);
      await page.waitForLoadState('networkidle');

      assert.deepEqual(watched.complaints, []);
      assert.deepEqual(watched.failures, []);
      assert.deepEqual(
        watched.requests.filter((url) => !url.startsWith(`${backend.address}/`)),
        [],
      );
      assert.equal(await watched.layoutShift(), 0);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(
        await page.evaluate(() => [localStorage.length, sessionStorage.length]),
        [0, 0],
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  it('asks for every piece of data once, beside the code, and for no code it does not need', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');

    const asked = watched.requests.map((url) => url.slice(backend.address.length));
    const data = asked.filter((path) => path.startsWith('/v1/'));
    assert.deepEqual(data.toSorted(), [
      '/v1/regencies/35.02',
      '/v1/regencies/35.02/activities?limit=6',
      '/v1/regencies/35.02/coverage',
      '/v1/regencies/35.02/directory',
      '/v1/regencies/35.02/directory?first=25',
    ]);
    const code = (await sentFiles(page)).filter((path) => path.startsWith('/embed/'));
    assert.deepEqual(code.map((path) => path.replace(/-[0-9a-f]{8}/, '')).toSorted(), [
      '/embed/v1/activity-feed.js',
      '/embed/v1/contact-form.js',
      '/embed/v1/coverage-details.js',
      '/embed/v1/coverage.js',
      '/embed/v1/directory-element.js',
      '/embed/v1/directory.js',
      '/embed/v1/feed-extras.js',
      '/embed/v1/filler.js',
      '/embed/v1/kim.js',
      '/embed/v1/message-request-event.js',
      '/embed/v1/parts.js',
      '/embed/v1/shared.js',
    ]);
  });

  it('shows a text to copy under each widget, with the address of this backend', async () => {
    const page = await open();

    const texts = await page.locator('pre').allTextContents();

    assert.equal(texts.length, 4);
    for (const text of texts) {
      assert.ok(
        text.startsWith(`<script async src="${backend.address}/embed/v1/kim.js"></script>`),
      );
    }
  });

  it('prints the figures of the imported sheet with their denominators', async () => {
    const page = await open();

    const text = await page.locator('kim-coverage section').innerText();

    assert.match(text, /230 dari 307/);
    assert.match(text, /21 dari 21/);
    assert.match(text, /236/);
  });

  it('finds a group as one types, opens it, and gives its contact after a tap', async () => {
    const page = await open(360);
    const directory = page.locator('kim-directory');

    await directory.getByRole('searchbox').fill('reog bina');
    await directory.getByRole('link', { name: 'KIM Reog Bina Desa Broto' }).click();
    await directory.getByRole('heading', { name: 'KIM Reog Bina' }).waitFor();
    assert.match(page.url(), /#./);
    assert.equal(
      watched.requests.some((url) => url.endsWith('/contact')),
      false,
    );
    await directory.getByRole('button', { name: 'Kembali ke daftar' }).click();

    const slug = await slugWithContact(backend);
    await page.goto(`${backend.address}/#kim=${slug}`);
    await page.reload();
    await directory.getByRole('button', { name: 'Tampilkan kontak' }).click();
    await directory
      .getByRole('link', { name: /\+?62|0812|WhatsApp/ })
      .first()
      .waitFor();
    assert.deepEqual(watched.complaints, []);
  });

  it('takes a message to the end, and the office has it', async () => {
    const page = await open(360);
    const form = page.locator('kim-contact-form');

    await form.getByLabel('Nama', { exact: true }).fill('Sri Wahyuni');
    await form.getByLabel('Nomor WhatsApp').fill('0812-3000-0021');
    await form
      .getByLabel('Pesan', { exact: true })
      .fill('Bagaimana cara membentuk KIM di desa kami?');
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    await form.getByRole('button', { name: 'Kirim pesan' }).click();
    const reference = await form.locator('[part=reference]').innerText();

    assert.match(reference, /^KIM-3502-/);
    const { desk, deskContext } = backend;
    const message = await desk.read(deskContext, reference);
    assert.equal(message.sender.name, 'Sri Wahyuni');
    assert.equal(message.sender.replyAddress, '+6281230000021');
    assert.equal(message.text, 'Bagaimana cara membentuk KIM di desa kami?');
    assert.equal(message.consent.origin, backend.address);
    assert.deepEqual(watched.complaints, []);
  });

  it('keeps what was typed while the code to send it cannot be had, and sends it later', async () => {
    const page = await open(360);
    const form = page.locator('kim-contact-form');
    // Each further try asks for an address of its own, with a question mark.
    await page.route(/\/embed\/v1\/message-sender-\w+\.js/, (route) => route.abort());

    await form.getByLabel('Nama', { exact: true }).fill('Sri Wahyuni');
    await form.getByLabel('Nomor WhatsApp').fill('0812-3000-0028');
    await form.getByLabel('Pesan', { exact: true }).fill('Apakah pelatihan ini gratis?');
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    const send = form.locator('form .primary');
    await send.click();
    await form.getByRole('alert').getByText('Tidak dapat terhubung').waitFor();
    assert.equal(await form.getByLabel('Nama', { exact: true }).inputValue(), 'Sri Wahyuni');

    await page.unrouteAll();
    await send.click();

    assert.match(await form.locator('[part=reference]').innerText(), /^KIM-3502-/);
  });

  it('says where to go when scripts are off', async () => {
    watched = await openPage(browser, { javaScriptEnabled: false });
    await watched.page.goto(`${backend.address}/`);

    for (const selector of ['kim-directory a', 'kim-coverage a', 'kim-activity-feed a']) {
      assert.equal(await watched.page.locator(selector).isVisible(), true, selector);
    }
    assert.equal(await watched.page.locator('[data-kim-widget] a').isVisible(), true);
  });
});

async function untilReady(page: Page): Promise<void> {
  await page.locator('kim-directory [part=item]').first().waitFor();
  await page.locator('kim-activity-feed [part=item]').first().waitFor();
  await page.locator('kim-coverage [part=figures]').waitFor();
  await page.locator('kim-contact-form [part=form] .notice:not(.skeleton)').waitFor();
}

async function slugWithContact({ address }: Backend): Promise<string> {
  const response = await fetch(`${address}/v1/regencies/35.02/directory`);
  const { groups } = (await response.json()) as Directory;
  const group = groups.find(({ hasContact }) => hasContact);
  assert.ok(group, 'no group of the demonstration has a contact');
  return group.slug;
}
