import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { BrowserContextOptions, Page } from 'playwright-core';

import { addFeedDemo, publishOneMore, type FeedDemo } from './support/feed-demo.ts';
import type { HostPage } from './support/start-host.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

type Options = BrowserContextOptions & { readonly width?: number };

/** What the guide tells webmasters to write, so that nothing moves when a widget arrives. */
const reserve = `<style>
  kim-activity-feed:not(:defined) { display: block !important; min-height: min(100vh, 1400px) !important; }
</style>`;

const hostile = `<style>
  * { all: unset !important; }
  html { font-size: 62.5%; }
  img, picture { display: none !important; }
</style>`;

describe('the activity feed on the page of a regency', () => {
  const stage = useStage();
  let demo: FeedDemo;
  let script: string;

  before(async () => {
    demo = await addFeedDemo(stage.backend);
    script = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
  });

  const strict = (): string => {
    const { address } = stage.backend;
    return `default-src 'none'; script-src ${address}; connect-src ${address}; img-src ${address} data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html`;
  };
  const page = (attributes = '', more: Partial<HostPage> = {}): string =>
    stage.host.publish({
      policy: strict(),
      head: reserve,
      body: `${script}<kim-activity-feed regency="35.02" ${attributes}></kim-activity-feed>
        <footer>Kaki</footer>`,
      ...more,
    });
  const open = async (address: string, options: Options = {}): Promise<Page> => {
    stage.watched = await openPage(stage.browser, options);
    await stage.watched.page.goto(address);
    await stage.watched.page.locator('kim-activity-feed [part=item]').first().waitFor();
    return stage.watched.page;
  };
  const item = (on: Page, id: string) => on.locator(`kim-activity-feed [data-id="${id}"]`);
  const titles = (on: Page): Promise<string[]> =>
    on.locator('kim-activity-feed [part=item] h3').allInnerTexts();
  const isClean = async (): Promise<void> => {
    assert.deepEqual(stage.watched.complaints, []);
    assert.deepEqual(stage.watched.failures, []);
    assert.equal(await stage.watched.layoutShift(), 0);
  };

  for (const width of [360, 1280]) {
    for (const layout of ['cards', 'list', 'compact']) {
      it(`shows ${layout} at ${width} px on a hostile page, and nothing moves`, async () => {
        const address = page(`layout="${layout}"`, { head: hostile + reserve });
        const on = await open(address, { width });

        assert.equal((await titles(on))[0], 'Panen raya padi organik di Broto');
        assert.equal(await item(on, demo.pinned).locator('.pinned').innerText(), 'Disematkan');
        const event = await item(on, demo.event).innerText();
        // A run around midnight reads a day later what it wrote.
        assert.match(event, /(Besok|Hari ini)\s+\S+, \d+ \S+ \d{4}\s+09\.00–11\.00 WIB\s+Balai/);
        if (layout !== 'compact') await untilPictureIsThere(on, demo.pinned);
        await on.mouse.wheel(0, 2_000);
        await on.waitForTimeout(300);

        const hosts = new Set(stage.watched.requests.map((request) => new URL(request).origin));
        assert.deepEqual(
          [...hosts].sort(),
          [new URL(address).origin, stage.backend.address].sort(),
        );
        await isClean();
      });
    }
  }

  it('takes pictures in the lightest format, lazily, without telling where it stands', async () => {
    const on = await open(page());
    await untilPictureIsThere(on, demo.pinned);

    const image = item(on, demo.pinned).locator('img');
    assert.match(
      await image.evaluate((node: HTMLImageElement) => node.currentSrc),
      /\/media\/35\.02\//,
    );
    assert.equal(await image.getAttribute('alt'), 'Petani memanen padi');
    assert.equal(await image.getAttribute('loading'), 'lazy');
    assert.equal(await image.getAttribute('referrerpolicy'), 'no-referrer');
    const type = await image.evaluate(async (node: HTMLImageElement) => {
      const answer = await fetch(node.currentSrc);
      return answer.headers.get('content-type');
    });
    assert.equal(type, 'image/avif');
  });

  it('asks for no picture of a visitor who saves data, until that visitor does', async () => {
    stage.watched = await openPage(stage.browser);
    const on = stage.watched.page;
    await on.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await on.goto(page());
    await item(on, demo.pinned).waitFor();
    await on.waitForTimeout(300);
    const media = () => stage.watched.requests.filter((request) => request.includes('/media/'));
    assert.deepEqual(media(), []);
    await isClean();

    await on.getByRole('button', { name: 'Tampilkan gambar' }).click();

    await untilPictureIsThere(on, demo.pinned);
    assert.ok(media().length > 0);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('does what its buttons say at the next press, when the code for it did not come at first', async () => {
    const on = await open(page(), { width: 360 });
    const share = item(on, demo.pinned).getByRole('button', { name: 'Bagikan' });
    // Each further try asks for an address of its own, with a question mark.
    await on.route('**/embed/v1/feed-use-*.js*', (route) => route.abort());
    await share.click();
    await on.getByRole('alert').getByText('Tidak dapat terhubung').waitFor();
    assert.equal(await share.getAttribute('aria-expanded'), 'false');

    await on.unrouteAll();
    await share.click();

    await item(on, demo.pinned).getByRole('link', { name: 'WhatsApp' }).waitFor();
    assert.equal(await share.getAttribute('aria-expanded'), 'true');
    assert.equal(await on.getByRole('alert').count(), 0);
  });

  it('leaves the place of a picture that cannot be had', async () => {
    stage.watched = await openPage(stage.browser);
    const on = stage.watched.page;
    await on.route('**/media/**', (route) => route.abort());
    await on.goto(page());
    await item(on, demo.pinned).locator('img.broken').waitFor({ state: 'attached' });

    const box = await item(on, demo.pinned).locator('picture').boundingBox();
    assert.ok((box?.height ?? 0) > 100);
    assert.equal(await item(on, demo.pinned).locator('img').isVisible(), false);
    assert.equal(await stage.watched.layoutShift(), 0);
  });

  it('hands an event to the calendar of the visitor', async () => {
    const on = await open(page());

    const href = await item(on, demo.event)
      .getByRole('link', { name: /^Tambah ke kalender/ })
      .getAttribute('href');

    assert.ok(href);
    const answer = await fetch(href);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/);
    assert.match(await answer.text(), /SUMMARY:Ngobras/);
  });

  it('leads to the seller who has agreed to be called', async () => {
    const on = await open(page());
    const product = item(on, demo.product);

    assert.match(await product.innerText(), /Rp85\.000 per botol\s+Penjual: Warung Contoh/);
    const link = product.getByRole('link', { name: /^Hubungi penjual/ });
    assert.match(
      (await link.getAttribute('href')) ?? '',
      /^https:\/\/wa\.me\/6281230000021\?text=/,
    );
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer nofollow');
  });

  it('is shared by an address that shows the one activity, and leads back to all', async () => {
    const on = await open(page());
    await item(on, demo.event)
      .getByRole('button', { name: /^Bagikan/ })
      .click();
    const whatsapp = item(on, demo.event).getByRole('link', { name: /^Kirim lewat WhatsApp/ });
    const text =
      new URL((await whatsapp.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
    const [title, who, address = ''] = text.split('\n');
    assert.deepEqual(
      [title, who?.startsWith('KIM ')],
      ['Ngobras: ngobrol santai bersama warga', true],
    );
    assert.deepEqual(stage.watched.complaints, []);

    await on.goto('about:blank');
    await on.goto(address);
    await item(on, demo.event).waitFor();
    assert.equal((await titles(on)).length, 1);

    await on.getByRole('button', { name: 'Lihat semua kegiatan' }).click();
    await on.waitForFunction(countItems, 6);
    assert.equal(new URL(on.url()).hash, '');
  });

  it('finds by words and choices, keeps them in the address, and Back undoes a choice', async () => {
    const on = await open(page());
    await on.getByRole('button', { name: 'Saring' }).click();
    await on.getByLabel('Cari kegiatan').pressSequentially('klanceng');
    await on.waitForFunction(countItems, 1);
    assert.deepEqual(await titles(on), ['Madu klanceng dari hutan jati']);
    assert.equal(
      (await on.locator('#filters [role=status]').innerText()).trim(),
      '1 kegiatan ditemukan.',
    );
    await on.waitForFunction(() => location.hash === '#kim-feed.q=klanceng');

    await on.getByLabel('Jenis kegiatan').selectOption('event');
    await on.getByText('Tidak ada kegiatan yang cocok').waitFor();
    assert.equal(new URL(on.url()).hash, '#kim-feed.q=klanceng&kim-feed.type=event');

    await on.goBack();
    await on.waitForFunction(countItems, 1);
    await on.getByRole('button', { name: 'Hapus saringan' }).click();
    await on.waitForFunction(countItems, 6);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('asks the backend once for what was typed, however fast', async () => {
    const on = await open(page());
    await on.getByRole('button', { name: 'Saring' }).click();
    const asked = () => stage.watched.requests.filter((request) => request.includes('q='));

    // All letters in one go: a pause of a busy machine between two of them is none of the visitor's.
    await on.getByLabel('Cari kegiatan').evaluate((input: HTMLInputElement) => {
      for (const letter of 'klanceng') {
        input.value += letter;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    });
    await on.waitForFunction(countItems, 1);

    assert.deepEqual(
      asked().map((request) => new URL(request).searchParams.get('q')),
      ['klanceng'],
    );
  });

  it('offers the groups of a district once one is chosen', async () => {
    const on = await open(page());
    await on.getByRole('button', { name: 'Saring' }).click();
    assert.equal(await on.getByLabel('Kelompok').count(), 0);

    await on.getByLabel('Kecamatan').selectOption({ label: 'Slahung' });
    await on.getByLabel('Kelompok').waitFor();

    const groups = await on.getByLabel('Kelompok').locator('option').allInnerTexts();
    assert.ok(groups.length > 2 && groups.slice(1).every((name) => name.startsWith('KIM')));
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('keeps two feeds of a page apart, each with what the page has preset', async () => {
    const feed = (attributes: string) =>
      `<kim-activity-feed regency="35.02" ${attributes}></kim-activity-feed>`;
    const body = `${script}${feed('id="a" events="upcoming"')}${feed('id="b" type="product_promotion"')}`;
    const on = await open(`${page('', { body })}#kim-feed-2.q=klanceng`);
    await on.locator('#b [part=item]').first().waitFor();
    await on.locator('#a [part=item]').first().waitFor();

    const of = (id: string) => on.locator(`#${id} [part=item] h3`).allInnerTexts();
    const upcoming = await of('a');
    assert.ok(upcoming.includes('Ngobras: ngobrol santai bersama warga'));
    assert.ok(!upcoming.includes('Lomba yang sudah lewat'));
    assert.deepEqual(await of('b'), ['Madu klanceng dari hutan jati']);
    await isClean();
  });

  it('shows what was before, the latest first', async () => {
    const on = await open(page('events="past" no-filters'));

    assert.equal((await titles(on))[0], 'Lomba yang sudah lewat');
    assert.match(
      await on.locator('kim-activity-feed [part=item]').first().innerText(),
      /Sudah selesai/,
    );
    assert.equal(await on.getByRole('button', { name: 'Saring' }).count(), 0);
  });

  it('tells of what is new while the page stays open, and moves nothing', async () => {
    stage.watched = await openPage(stage.browser);
    const on = stage.watched.page;
    await on.clock.install();
    await on.goto(page());
    await on.clock.runFor(3_000);
    await item(on, demo.pinned).waitFor();
    await publishOneMore(stage.backend, 'Baru saja terbit');
    const before = await titles(on);

    const button = on.getByRole('button', { name: '1 kegiatan baru – tampilkan' });
    // A look that comes before a busy server has the news is followed by another.
    for (let looks = 0; looks < 20 && !(await button.isVisible()); looks += 1) {
      await on.clock.fastForward(361_000);
      await on.clock.runFor(2_000);
    }
    await button.waitFor();
    assert.deepEqual(await titles(on), before);
    // A clock that is wound forward gives up on a look that is under way; the next one finds it.
    assert.deepEqual(stage.watched.complaints, []);
    assert.equal(await stage.watched.layoutShift(), 0);

    await button.click();
    await on.clock.runFor(2_000);
    await on.getByText('Baru saja terbit', { exact: true }).waitFor();
    assert.equal(await button.count(), 0);
  });

  it('speaks English and is printed whole', async () => {
    const on = await open(page('', { lang: 'en' }));
    await on.getByRole('button', { name: 'Filter', exact: true }).waitFor();
    assert.match(await item(on, demo.event).innerText(), /(Tomorrow|Today)[\s\S]+Add to calendar/);
    await isClean();

    await on.emulateMedia({ media: 'print' });
    assert.equal(await on.getByRole('button').count(), 0);
    assert.equal(await item(on, demo.event).isVisible(), true);
  });
});

/** Lazily, so it is scrolled to first. */
async function untilPictureIsThere(on: Page, id: string): Promise<void> {
  const image = on.locator(`kim-activity-feed [data-id="${id}"] img`);
  await image.scrollIntoViewIfNeeded();
  await image.evaluate(
    (node: HTMLImageElement) =>
      new Promise<void>((resolve) => {
        if (node.complete && node.naturalWidth > 0) resolve();
        else node.addEventListener('load', () => resolve(), { once: true });
      }),
  );
}

function countItems(wanted: number): boolean {
  const root = document.querySelector('kim-activity-feed')?.shadowRoot;
  return root?.querySelectorAll('[part=item]').length === wanted;
}
