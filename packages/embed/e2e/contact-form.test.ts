import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Locator, Page, Route } from 'playwright-core';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host, type HostPage } from './support/start-host.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

/** Sites of these names are on this machine, and are no secure context as `127.0.0.1` would be. */
const plainNames = '--host-resolver-rules=MAP *.test 127.0.0.1';

describe('the contact form on the page of a regency', () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let watched: WatchedPage;

  before(async () => {
    [backend, host, browser] = await Promise.all([
      startBackend(),
      startHost(),
      launchBrowser([plainNames]),
    ]);
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  /** Opens a page on an origin without HTTPS that forbids whatever it can. */
  const open = async (page: Partial<HostPage> = {}, slowdown = 1): Promise<Page> => {
    const address = plain(backend.address, 'kim');
    watched = await openPage(browser, { width: 360 });
    const session = await watched.page.context().newCDPSession(watched.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const published = host.publish({
      policy: `default-src 'none'; script-src ${address}; connect-src ${address}; img-src data:; require-trusted-types-for 'script'`,
      body: `<script async src="${address}/embed/v1/kim.js"></script>
        <kim-contact-form regency="35.02"></kim-contact-form>`,
      ...page,
    });
    await watched.page.goto(plain(published, 'situs'));
    await watched.page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
    assert.equal(await watched.page.evaluate(() => isSecureContext), false);
    return watched.page;
  };
  const nothingBlocked = (): void => {
    assert.deepEqual(host.reports, []);
    assert.deepEqual(watched.complaints, []);
  };
  const readMessage = (reference: string) => backend.desk.read(backend.deskContext, reference);
  const countMessages = async (): Promise<number> => {
    const { db } = backend.database;
    return (await db.selectFrom('message').select('id').execute()).length;
  };

  it('takes a message on plain HTTP, under a strict policy, on a slow phone, by keyboard', async () => {
    const page = await open({}, 4);
    const press = (key: string) => page.keyboard.press(key);

    await page.getByLabel('Keperluan').focus();
    await press('Tab');
    await page.keyboard.type('Sari');
    await press('Tab');
    await press('ArrowRight');
    await press('Tab');
    await page.keyboard.type('0812-3000-0021');
    await press('Tab');
    await page.keyboard.type('Kapan pelatihan berikutnya di Slahung?');
    await press('Tab');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Enter');
    const reference = await referenceOn(page);

    const message = await readMessage(reference);
    assert.equal(message.sender.replyAddress, '+6281230000021');
    // A proof of work came along, and none of the marks of a program.
    assert.deepEqual(message.suspicions, []);
    assert.equal(message.status, 'new');
    nothingBlocked();
  });

  it('asks in English for what a training needs, and the office gets it', async () => {
    const page = await open({ lang: 'en' });

    await page.getByLabel('Topic').selectOption({ label: 'Training' });
    await page.getByLabel('Subject of the training').fill('Foto produk');
    await page.getByLabel('Number of participants').fill('dua puluh');
    await page.getByLabel('Preferred dates').fill('minggu kedua Maret');
    await fillRest(page, english);
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByRole('link', { name: 'Write the number of participants' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20');
    await page.getByRole('button', { name: 'Send message' }).click();

    const { topic, details } = await readMessage(await referenceOn(page));
    assert.equal(topic, 'training_request');
    assert.deepEqual(
      details.map(({ name, value }) => `${name}: ${value}`),
      ['theme: Foto produk', 'participants: 20', 'preferredDates: minggu kedua Maret'],
    );
    nothingBlocked();
  });

  it('finds a village by a part of its name, by keyboard', async () => {
    const page = await open();

    await page.getByLabel('Keperluan').selectOption({ label: 'Membentuk KIM' });
    const village = page.getByRole('combobox', { name: 'Desa atau kelurahan' });
    await village.focus();
    await page.keyboard.type('slahung broto');
    await page.getByRole('option', { name: 'Desa Broto, Kec. Slahung' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await village.inputValue(), 'Desa Broto, Kec. Slahung');
    await fillRest(page);
    await page.getByRole('button', { name: 'Kirim pesan' }).click();

    const { topic, villageCode } = await readMessage(await referenceOn(page));
    assert.equal(topic, 'form_a_group');
    assert.match(villageCode ?? '', /^35\.02\.01\.\d{4}$/);
    nothingBlocked();
  });

  it('keeps a message while the browser is offline, and sends it once it is not', async () => {
    const before = await countMessages();
    const page = await open();
    await fillRest(page);
    await page.context().setOffline(true);

    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    await page.getByText('Pesan akan dikirim sendiri saat tersambung').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Batalkan pengiriman' }).count(), 1);
    await page.context().setOffline(false);

    await referenceOn(page);
    assert.equal(await countMessages(), before + 1);
  });

  it('makes one message of ten clicks and two lost answers', async () => {
    const before = await countMessages();
    const page = await open();
    let lost = 0;
    await page.route('**/messages', async (route: Route) => {
      if (route.request().method() !== 'POST' || lost === 2) return route.continue();
      lost += 1;
      // The backend has it; the way back breaks.
      await deliver(route);
      return route.abort('connectionreset');
    });
    await fillRest(page);

    const send = page.getByRole('button', { name: 'Kirim pesan' });
    await send.evaluate((button: HTMLElement) => {
      for (let click = 0; click < 10; click += 1) button.click();
    });

    const reference = await referenceOn(page);
    assert.equal(lost, 2);
    assert.equal(await countMessages(), before + 1);
    assert.equal((await readMessage(reference)).reference, reference);
  });

  it('loses nothing and doubles nothing when the page is loaded again in the middle', async () => {
    const before = await countMessages();
    const page = await open();
    await page.getByLabel('Keperluan').selectOption({ label: 'Kunjungan belajar' });
    await page.getByLabel('Lembaga').fill('SMA Contoh');
    await page.getByLabel('Jumlah peserta').fill('30');
    await page.getByLabel('Tanggal yang diinginkan').fill('awal Mei');
    await fillRest(page);
    // The backend stores it, and the page is gone before the answer: the first request never ends.
    let gone = false;
    const stored = new Promise<void>((resolve) => {
      void page.route('**/messages', async (route) => {
        if (gone || route.request().method() !== 'POST') return route.continue();
        gone = true;
        await deliver(route);
        return resolve();
      });
    });
    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    await stored;
    await page.reload();

    await page.getByLabel('Jumlah peserta').waitFor();
    assert.equal(await page.getByLabel('Lembaga').inputValue(), 'SMA Contoh');
    assert.equal(await page.getByLabel('Jumlah peserta').inputValue(), '30');
    assert.equal(await page.getByLabel('Nama', { exact: true }).inputValue(), 'Sari');
    await tickBoth(page);
    await page.getByRole('button', { name: 'Kirim pesan' }).click();

    await referenceOn(page);
    assert.equal(await countMessages(), before + 1);
  });

  it('shows how far a message is, with the answer of the office', async () => {
    const page = await open();
    await fillRest(page);
    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    const reference = await referenceOn(page);
    const secret = await page.locator('kim-contact-form [part=secret]').innerText();
    await page.reload();
    await page.getByText('Cek status pesan').click();
    const state = page.locator('kim-contact-form [part=state]');
    const ask = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Cek status' }).click();
      await state.waitFor();
      return state.innerText();
    };

    await page.getByLabel('Nomor pesan').fill(reference.toLowerCase());
    await page.getByLabel('Kode rahasia').fill('AAAA-BBBB-CCCC');
    await page.getByRole('button', { name: 'Cek status' }).click();
    await page.getByText('Nomor dan kode ini tidak cocok').waitFor();
    await page.getByLabel('Kode rahasia').fill(secret.replaceAll('-', ' '));
    assert.match(await ask(), /menunggu giliran dibaca[^]*Dijawab paling lambat\s+\d+ \w+ \d{4}/);

    const { desk, deskContext } = backend;
    await desk.step(deskContext, reference, {
      step: 'answer',
      text: 'Sabtu depan.\nDi balai desa.',
    });
    await page.reload();
    await page.getByText('Cek status pesan').click();
    await page.getByLabel('Nomor pesan').fill(reference);
    await page.getByLabel('Kode rahasia').fill(secret);
    const answered = await ask();

    assert.match(answered, /sudah dijawab/);
    assert.match(answered, /Sabtu depan\.\nDi balai desa\./);
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    assert.deepEqual(host.reports, []);
  });

  it('begins with what other widgets of the page know', async () => {
    const address = plain(backend.address, 'kim');
    const page = await open({
      body: `<script async src="${address}/embed/v1/kim.js"></script>
        <kim-directory regency="35.02"></kim-directory>
        <kim-contact-form regency="35.02"></kim-contact-form>`,
    });
    await page.locator('kim-directory [part=item]').first().click();
    const name = await page.locator('kim-directory [part=group] h3').innerText();
    await page.getByRole('button', { name: 'Perbaiki data ini' }).click();

    const group = page.getByRole('combobox', { name: 'Kelompok' });
    await group.waitFor();
    assert.equal(await group.inputValue(), name);
    await page.getByLabel('Data yang keliru').selectOption({ label: 'Kontak' });
    await fillRest(page);
    await page.getByRole('button', { name: 'Kirim pesan' }).click();

    const message = await readMessage(await referenceOn(page));
    assert.equal(message.topic, 'data_correction');
    assert.notEqual(message.group, null);
    nothingBlocked();
  });
});

const indonesian = {
  name: 'Nama',
  address: 'Nomor WhatsApp',
  text: 'Pesan',
} as const;
const english = { name: 'Name', address: 'WhatsApp number', text: 'Message' } as const;

/** Fills in what every topic asks for. */
async function fillRest(
  page: Page,
  labels: Readonly<Record<keyof typeof indonesian, string>> = indonesian,
): Promise<void> {
  const form = page.locator('kim-contact-form');
  await form.getByLabel(labels.name, { exact: true }).fill('Sari');
  await form.getByLabel(labels.address).fill('0812-3000-0021');
  const text = form.getByLabel(labels.text, { exact: true });
  await text.fill(`${await text.inputValue()} Kapan pelatihan berikutnya?`);
  await tickBoth(page);
}

async function tickBoth(page: Page): Promise<void> {
  const boxes: Locator[] = await page.locator('kim-contact-form').getByRole('checkbox').all();
  for (const box of boxes) await box.check();
}

/** Waits for the end of the form and gives the number it shows. */
async function referenceOn(page: Page): Promise<string> {
  const reference = page.locator('kim-contact-form [part=reference]');
  await reference.waitFor();
  return reference.innerText();
}

/** Brings a message to the backend past the browser, which alone knows the other name. */
async function deliver(route: Route): Promise<void> {
  await route.fetch({ url: route.request().url().replace('kim.test', '127.0.0.1') });
}

/** The same address by a name that no browser takes for this machine. */
function plain(address: string, name: string): string {
  return address.replace('127.0.0.1', `${name}.test`);
}
