import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { sentFiles } from './support/sent-files.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host, type HostPage } from './support/start-host.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

const directory =
  '<kim-directory regency="35.02"><a href="https://dinas.example.id/kim">Daftar KIM</a></kim-directory>';
const coverage = '<kim-coverage regency="35.02"></kim-coverage>';
const form = '<kim-contact-form regency="35.02"></kim-contact-form>';

/** A file of the embed, also where a further try asks for it. */
const fileOf = (name: string): RegExp => new RegExp(`/embed/v1/+(?:${name})-[0-9a-f]{8}\\.js`);

const cors = { 'access-control-allow-origin': '*' };

describe('kim.js on a page of another origin', () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let watched: WatchedPage;
  let script: string;

  before(async () => {
    [backend, host, browser] = await Promise.all([startBackend(), startHost(), launchBrowser()]);
    script = `<script async src="${backend.address}/embed/v1/kim.js"></script>`;
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  const open = async (
    page: HostPage | string,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page> => {
    watched = await openPage(browser);
    await prepare?.(watched.page);
    await watched.page.goto(host.publish(typeof page === 'string' ? { body: page } : page));
    return watched.page;
  };
  const firstRow = (page: Page) => page.locator('kim-directory [part=item]').first();
  const countOf = (path: string) =>
    watched.requests.filter((url) => url.startsWith(`${backend.address}${path}`)).length;

  for (const [place, body] of [
    ['before the element', (tag: string) => tag + directory],
    ['after the element', (tag: string) => directory + tag],
  ] as const) {
    for (const kind of ['async', 'defer', '']) {
      it(`starts with ${kind || 'a plain'} script ${place}`, async () => {
        const page = await open(body(script.replace('async', kind)));

        await firstRow(page).waitFor();

        assert.deepEqual(watched.complaints, []);
      });
    }
  }

  it('needs four requests to the first row: itself, two files of code, the data', async () => {
    const page = await open(script + directory);

    await firstRow(page).waitFor();

    const order = watched.requests
      .filter((url) => url.startsWith(backend.address))
      .map((url) => url.slice(backend.address.length).replace(/-[0-9a-f]{8}/, ''));
    assert.deepEqual(order.slice(0, 4).toSorted(), [
      '/embed/v1/directory.js',
      '/embed/v1/kim.js',
      '/embed/v1/shared.js',
      '/v1/regencies/35.02/directory?first=25',
    ]);
    assert.equal(countOf('/v1/regencies/35.02/directory?first=25'), 1);
    assert.equal(countOf('/embed/v1/coverage'), 0);
  });

  it('leaves the page as it was', async () => {
    const page = await open(
      `<h1 class="judul">Situs</h1><p style="color: red">Teks <b>tebal</b></p>${directory}${script}<footer>Kaki</footer>`,
    );
    const outside = () =>
      page.evaluate(() =>
        [...document.body.children]
          .filter(({ localName }) => localName !== 'kim-directory')
          .map((element) => element.outerHTML + getComputedStyle(element).cssText),
      );
    const globals = (of: Page) => of.evaluate(() => Object.keys(window));
    const blank = await openPage(browser);
    await blank.page.goto(host.publish({ body: '' }));
    const globalsBefore = await globals(blank.page);
    await blank.close();

    await firstRow(page).waitFor();
    const texts = await outside();

    assert.equal(texts.length, 4);
    assert.match(texts[0] ?? '', /^<h1 class="judul">Situs<\/h1>/);
    assert.match(texts[1] ?? '', /^<p style="color: red">Teks <b>tebal<\/b><\/p>/);
    assert.match(texts[3] ?? '', /^<footer>Kaki<\/footer>/);
    const added = (await globals(page)).filter((name) => !globalsBefore.includes(name));
    // Registers of Lit and zod; everything of ours hides behind one symbol.
    assert.deepEqual(
      added.filter((name) => !/^(?:lit|reactive|__zod)/.test(name)),
      [],
    );
    assert.deepEqual(await page.context().cookies(), []);
  });

  it('makes a widget of a div, hands its data attributes on, and keeps its content as fallback', async () => {
    const page = await open(
      `<div id="kim" class="wp-block" data-kim-widget="directory" data-regency="35.02" data-heading-level="4" data-theme="dark" data-onclick="alert(1)" data-style="color:red" data-api="https://evil.example"><a href="https://dinas.example.id">Daftar</a></div>${script}`,
    );

    await firstRow(page).waitFor();

    const widget = page.locator('#kim > kim-directory');
    const attributes = await widget.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
    assert.deepEqual(attributes, {
      api: backend.address,
      'heading-level': '4',
      regency: '35.02',
      theme: 'dark',
    });
    assert.equal(
      await widget.evaluate((element) => element.innerHTML),
      '<a href="https://dinas.example.id">Daftar</a>',
    );
    assert.equal(await page.locator('#kim > *').count(), 1);
  });

  it('moves fallback content in that the parser brings later', async () => {
    const page = await open(
      `${script.replace('async', '')}<div id="kim" data-kim-widget="coverage" data-regency="35.02"><p>Satu</p><script></script><p>Dua</p></div>`,
    );

    await page.locator('#kim [part=figures]').waitFor();

    assert.deepEqual(await page.locator('#kim').evaluate(namesOfChildren), ['kim-coverage']);
    assert.deepEqual(await page.locator('#kim > kim-coverage').evaluate(namesOfChildren), [
      'p',
      'script',
      'p',
    ]);
  });

  it('serves elements, mounts and attributes that appear later', async () => {
    const page = await open(`${script}<div id="later"></div><div id="bare"></div>`);
    await page.waitForLoadState('networkidle');
    assert.equal(countOf('/embed/v1/shared'), 0);

    await page.evaluate(() => {
      const late = document.createElement('section');
      late.innerHTML =
        '<kim-directory regency="35.02"></kim-directory><div data-kim-widget="coverage"></div>';
      document.querySelector('#later')?.append(late);
    });
    await firstRow(page).waitFor();
    await page.evaluate(() =>
      document.querySelector('[data-kim-widget]')?.setAttribute('data-regency', '35.02'),
    );
    await page.locator('kim-coverage [part=figures]').waitFor();
    await page.evaluate(() => {
      const bare = document.querySelector('#bare');
      bare?.setAttribute('data-regency', '35.02');
      bare?.setAttribute('data-kim-widget', 'activity-feed');
    });
    await page.locator('kim-activity-feed [part=item]').first().waitFor();

    assert.deepEqual(watched.complaints, []);
  });

  it('does no harm when it is on the page twice, also in another version', async () => {
    const manifest = await fetch(`${backend.address}/embed/v1/manifest.json`);
    const { version } = (await manifest.json()) as { readonly version: string };
    const page = await open(
      `${script}${directory}${script}${coverage}${script.replace('/v1/', `/${version}/`)}`,
    );

    await firstRow(page).waitFor();
    await page.locator('kim-coverage [part=figures]').waitFor();
    await page.waitForLoadState('networkidle');

    assert.deepEqual(watched.complaints, []);
    assert.equal(countOf('/v1/regencies/35.02/directory?first=25'), 1);
  });

  it('leaves the page to the first of two backends and says so', async () => {
    const other = backend.address.replace('127.0.0.1', 'localhost');
    const page = await open(
      `<script src="${backend.address}/embed/v1/kim.js"></script><script src="${other}/embed/v1/kim.js"></script>${directory}`,
    );

    await firstRow(page).waitFor();

    assert.equal(await page.locator('kim-directory').getAttribute('api'), backend.address);
    assert.deepEqual(watched.complaints, [
      `Kentongan: ${other} stays idle: this page uses ${backend.address}.`,
    ]);
  });

  it('leaves an element alone that the page has imported itself', async () => {
    const page = await open({
      head: `<script>customElements.define('kim-directory', class extends HTMLElement { get regency() { return this.getAttribute('regency') } })</script>`,
      body: script + directory + coverage,
    });

    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.equal(await page.locator('kim-directory').getAttribute('api'), null);
    assert.equal(countOf('/embed/v1/directory'), 0);
    assert.deepEqual(watched.complaints, []);
  });

  for (const [what, tag] of [
    [
      'kept the address in another attribute',
      '<script data-lazy-src="ADDRESS/embed/v1/kim.js"></script>',
    ],
    ['left data-kim-api', '<script data-kim-api="ADDRESS/"></script>'],
  ] as const) {
    it(`finds its backend when an optimiser has inlined it and ${what}`, async () => {
      const response = await fetch(`${backend.address}/embed/v1/kim.js`);
      const code = await response.text();
      const page = await open(
        `${tag.replace('ADDRESS', backend.address)}${directory}<script>${code}</script>`,
      );

      await firstRow(page).waitFor();

      assert.deepEqual(watched.complaints, []);
    });
  }

  it('says what is missing when nothing tells the backend', async () => {
    const response = await fetch(`${backend.address}/embed/v1/kim.js`);
    const page = await open(`${directory}<script>${await response.text()}</script>`);

    await page.waitForLoadState('networkidle');

    assert.equal(watched.complaints.length, 1);
    assert.match(watched.complaints[0] ?? '', /data-kim-api/);
    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);
  });

  it('works behind a path of a reverse proxy', async () => {
    const proxied = `${backend.address}/layanan/kim`;
    const page = await open(
      `<script async src="${proxied}/embed/v1/kim.js"></script>${directory}`,
      (page) =>
        page.route(`${proxied}/**`, async (route) => {
          const url = route.request().url().replace('/layanan/kim', '');
          await route.fulfill({ response: await route.fetch({ url }) });
        }),
    );

    await firstRow(page).waitFor();

    assert.equal(await page.locator('kim-directory').getAttribute('api'), proxied);
    assert.deepEqual(watched.complaints, []);
  });

  it('never lets an attribute in the content send visitors to another backend', async () => {
    const page = await open(
      `${script}<kim-directory regency="35.02" api="https://evil.example"></kim-directory>`,
    );
    await firstRow(page).waitFor();

    await page.locator('kim-directory').evaluate((element) => {
      element.setAttribute('api', 'https://evil.example');
    });
    // The loader takes back what is not the content's to say.
    await page.locator(`kim-directory[api="${backend.address}"]`).waitFor();
    await firstRow(page).waitFor();

    assert.deepEqual(
      watched.requests.filter((url) => url.includes('evil')),
      [],
    );
  });

  for (const file of ['directory', 'shared']) {
    it(`keeps the fallback and says so once when ${file}.js is blocked`, async () => {
      const page = await open(script + directory + directory, (page) =>
        page.route(fileOf(file), (route) => route.abort('blockedbyclient')),
      );

      const complaint = await watched.ownComplaint();

      assert.match(
        complaint,
        new RegExp(`${file}-[0-9a-f]{8}\\.js is blocked or changed.*ad blocker.*TypeError`, 's'),
      );
      assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).first().isVisible(), true);
    });
  }

  it('runs no code that was changed on its way', async () => {
    const page = await open(script + directory, (page) =>
      page.route('**/embed/v1/directory-*.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: `${await response.text()};window.isChanged = true;`,
        });
      }),
    );

    assert.match(await watched.ownComplaint(), /changed/);

    assert.equal(await page.evaluate(() => 'isChanged' in window), false);
    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);
  });

  for (const [what, files] of [
    ['nothing comes', 'directory|shared|directory-element'],
    ['what the widgets share does not come', 'shared'],
    ['the element does not come', 'directory-element'],
  ] as const) {
    it(`tries again, and not all the time, when ${what}`, async () => {
      const page = await open(script + directory, (page) =>
        page.route(fileOf(files), (route) => route.abort()),
      );
      assert.match(await watched.ownComplaint(), /offline/);
      const asked = watched.requests.length;
      // Some pages never stand still.
      await page.evaluate(() => {
        for (let change = 0; change < 20; change += 1) {
          setTimeout(() => document.body.append('.'), change * 50);
        }
      });
      await page.waitForTimeout(1_000);
      assert.ok(watched.requests.length - asked < 6, watched.requests.slice(asked).join('\n'));

      await page.unrouteAll();

      await page.locator('kim-directory input[type=search]').waitFor();
      // Two copies of what they share would not know of each other's words.
      assert.equal(await countSent(page, '/shared-'), 1);
    });
  }

  it('fetches a part once more that did not come, with what it needs', async () => {
    const page = await open(script + directory);
    const search = page.getByRole('searchbox');
    await search.waitFor();
    await page.route(fileOf('finder|fold-name'), (route) => route.abort());
    await search.fill('pelita');
    await page.getByRole('alert').waitFor();
    assert.match(await watched.ownComplaint(), /offline/);

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();

    await page.locator('kim-directory mark').first().waitFor();
  });

  it('runs a part that a policy lets run, but not fetch', async () => {
    const { address } = backend;
    const page = await open({
      body: script + directory,
      policy: `default-src 'none'; script-src ${address}; connect-src ${address}/v1/; style-src 'self'`,
    });
    const search = page.getByRole('searchbox');

    await search.fill('pelita');

    await page.locator('kim-directory mark').first().waitFor();
  });

  it('shows a retry and the fallback while the data is away, and works after the retry', async () => {
    const page = await open(script + directory, (page) =>
      page.route('**/v1/regencies/**', (route) => route.abort()),
    );
    await page.getByText('Tidak dapat terhubung').waitFor({ timeout: 20_000 });
    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();

    await firstRow(page).waitFor();
  });

  it('shows a retry when neither the data nor the code for another try comes', async () => {
    const page = await open(script + coverage, (page) =>
      Promise.all([
        page.route('**/v1/regencies/**', (route) => route.abort()),
        page.route('**/embed/v1/full-client-*.js', (route) => route.abort()),
      ]),
    );
    await page.getByText('Tidak dapat terhubung').waitFor({ timeout: 20_000 });

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi' }).click();

    await page.locator('kim-coverage [part=figures]').waitFor();
  });

  it('asks anew when an early answer is not what the contract says', async () => {
    let answers = 0;
    const page = await open(script + coverage, (page) =>
      page.route('**/coverage', (route) => {
        answers += 1;
        return answers === 1
          ? route.fulfill({ json: { asOf: 7 }, headers: cors })
          : route.continue();
      }),
    );

    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.equal(answers, 2);
  });

  it('does not wait for ever for an early answer', async () => {
    let answers = 0;
    const page = await open(script + coverage, async (page) => {
      await page.clock.install();
      await page.route('**/coverage', (route) => {
        answers += 1;
        // The first request stays open without an answer.
        return answers === 1 ? undefined : route.continue();
      });
    });

    // In small steps, so that the request that follows does not run out of time as well.
    for (let step = 0; step < 600 && answers < 2; step += 1) {
      await page.clock.runFor(1_000);
      await page.waitForFunction(() => true);
    }

    await page.locator('kim-coverage [part=figures]').waitFor();
    assert.equal(answers, 2);
  });

  it('shows the directory and opens a group without the code for retries and messages', async () => {
    const page = await open(script + directory);

    await firstRow(page).click();
    await page.locator('kim-directory [part=group]').getByText('Ber-SK').first().waitFor();

    assert.equal(countOf('/embed/v1/full-client'), 0);
  });

  it('says when the regency is not known to the backend', async () => {
    const page = await open(`${script}<kim-directory regency="11.01"></kim-directory>`);

    await page.getByText('Kode wilayah ini belum terdaftar').waitFor();

    assert.deepEqual(
      watched.complaints.filter((text) => !text.includes('404')),
      [],
    );
  });

  it('says when a tag or a mount is not set up', async () => {
    const page = await open(
      `${script}<kim-directory></kim-directory><div data-kim-widget="constructor"></div>`,
    );

    await page.getByText('periksa atribut').waitFor();

    assert.deepEqual(watched.complaints, ['Kentongan: no widget "constructor".']);
  });

  it('speaks English where the page does, and fetches the words for it ahead', async () => {
    const page = await open({ lang: 'en-GB', body: script + directory });

    await page.getByLabel('Find a KIM').or(page.getByRole('searchbox')).first().waitFor();
    await page
      .getByText(/district/)
      .first()
      .waitFor();

    assert.equal(await countSent(page, '/embed/v1/en-'), 1);
    assert.equal(await page.locator('kim-directory section').first().getAttribute('lang'), 'en');
    assert.deepEqual(watched.complaints, []);
  });

  it('fetches what sends a message, with its words, once the visitor turns to the form', async () => {
    const page = await open({ lang: 'en', body: script + form });
    const send = page.getByRole('button', { name: 'Send message' });
    await send.waitFor();
    assert.equal(await countSent(page, '-sending-'), 0);
    assert.equal(await countSent(page, '/message-sender-'), 0);

    await send.click();

    await page.getByText('5 answers need a correction').waitFor();
    assert.equal(await countSent(page, '/message-sender-'), 1);
    assert.equal(await countSent(page, '/en-sending-'), 1);
    assert.deepEqual(watched.complaints, []);
  });

  it('checks a message in Indonesian while the English words for that cannot be had', async () => {
    const page = await open({ lang: 'en', body: script + form }, (page) =>
      page.route('**/embed/v1/en-sending-*.js', (route) => route.abort()),
    );

    await page.getByRole('button', { name: 'Send message' }).click();

    await page.getByText('Ada 5 isian yang perlu diperbaiki').waitFor();
  });
});

function namesOfChildren({ children }: Element): string[] {
  return [...children].map(({ localName }) => localName);
}

/** How often the network has brought a file, whatever stands around this part of its path. */
async function countSent(page: Page, part: string): Promise<number> {
  return (await sentFiles(page)).filter((path) => path.includes(part)).length;
}
