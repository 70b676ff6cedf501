import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host, type HostPage } from './support/start-host.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

describe('an open group on the page of a regency', () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let watched: WatchedPage;
  let script: string;
  /** A group that publishes, and whose board is in office. */
  let slug: string;

  before(async () => {
    [backend, host, browser] = await Promise.all([startBackend(), startHost(), launchBrowser()]);
    script = `<script async src="${backend.address}/embed/v1/kim.js"></script>`;
    slug = await withLongTerm(backend);
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  const open = async (page: HostPage): Promise<Page> => {
    watched = await openPage(browser, { acceptDownloads: true });
    await watched.page.goto(`${host.publish(page)}#kim=${slug}`);
    await watched.page.locator('kim-directory .news li:not(.skeleton)').first().waitFor();
    return watched.page;
  };
  const strict = (): string =>
    `default-src 'none'; script-src ${backend.address}; connect-src ${backend.address}; img-src data:; require-trusted-types-for 'script'`;

  it('can be read, shared, kept and corrected by name in the accessibility tree', async () => {
    const page = await open({ body: `${script}<kim-directory regency="35.02"></kim-directory>` });

    const tree = await page.locator('kim-directory [part=group]').ariaSnapshot();

    assert.match(tree, /^- button "Kembali ke daftar"$/m);
    assert.match(tree, /^- heading "KIM .+" \[level=3\]$/m);
    assert.match(tree, /^- term: Status\n- definition: Ber-SK$/m);
    assert.match(tree, /^- term: Pengurus\n- definition: "?Ketua: .+/m);
    assert.match(tree, /^- group "Bagikan dan simpan":$/m);
    assert.match(tree, /^ {2}- link "Bagikan ke WhatsApp \(tab baru\)":$/m);
    for (const name of ['Salin tautan', 'Cetak', 'Simpan kartu nama']) {
      assert.match(tree, new RegExp(`^ {2}- button "${name}"$`, 'm'));
    }
    assert.match(tree, /^- button "Perbaiki data ini"$/m);
    assert.match(tree, /^- heading "Kegiatan terbaru" \[level=4\]$/m);
    assert.doesNotMatch(tree, /(?:button|link|group)(?: ""|:?$)/m);
  });

  it('saves its card under a policy that forbids everything else', async () => {
    const page = await open({
      policy: strict(),
      body: `${script}<kim-directory regency="35.02"></kim-directory>`,
    });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan kartu nama' }).click(),
    ]);

    assert.equal(download.suggestedFilename(), `${slug}.vcf`);
    const card = await readFile(await download.path(), 'utf8');
    assert.match(card, /^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:KIM .+\r\n/);
    assert.doesNotMatch(card, /^TEL/m);
    assert.deepEqual(host.reports, []);
    assert.deepEqual(watched.complaints, []);
  });

  it('looks like itself under that policy', async () => {
    const page = await open({
      policy: strict(),
      body: `${script}<kim-directory regency="35.02"></kim-directory>`,
    });

    const ways = page.locator('kim-directory .ways');

    assert.equal(await ways.evaluate((element) => getComputedStyle(element).display), 'flex');
  });

  it('begins a message in the form of the page, and leads there', async () => {
    const page = await open({
      body: `${script}<kim-directory regency="35.02"></kim-directory>
        <div data-kim-widget="contact-form" data-regency="35.02"></div>`,
    });
    const text = page.locator('kim-contact-form textarea');
    await text.waitFor();

    await page.getByRole('button', { name: 'Perbaiki data ini' }).click();
    await page.waitForFunction(() => document.activeElement?.localName === 'kim-contact-form');

    assert.match(await text.inputValue(), /^Data KIM .+, Kec\. .+ perlu diperbaiki: $/);
    await page.waitForFunction(isInView);
  });

  it('moves nothing on the page while it loads, and keeps its own size in a loud page', async () => {
    const page = await open({
      head: `<style>
        html { font-size: 62.5% }
        * { letter-spacing: 1em; line-height: 3 }
        kim-directory:not(:defined) { display: block; min-height: 100vh }
      </style>`,
      body: `${script}<kim-directory regency="35.02"></kim-directory><footer>Kaki</footer>`,
    });

    const heading = page.locator('kim-directory .panel h3');
    assert.equal(await heading.evaluate((element) => getComputedStyle(element).fontSize), '22px');
    assert.equal(await watched.layoutShift(), 0);
  });
});

/** Gives the board of a group that publishes a term that has not ended. */
async function withLongTerm({ database: { db } }: Backend): Promise<string> {
  const group = await db
    .selectFrom('information_group as g')
    .innerJoin('activity as a', 'a.group_id', 'g.id')
    .innerJoin('board_member as m', 'm.group_id', 'g.id')
    .where('g.legal_status', '=', 'decreed')
    .where('m.role', '=', 'chair')
    .select(['g.id', 'g.slug'])
    .executeTakeFirstOrThrow();
  await db
    .updateTable('board_term')
    .set({ ends_on: '2999' })
    .where('group_id', '=', group.id)
    .execute();
  return group.slug;
}

function isInView(): boolean {
  const field = document.querySelector('kim-contact-form')?.shadowRoot?.querySelector('textarea');
  const box = field?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
