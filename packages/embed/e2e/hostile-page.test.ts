import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host, type HostPage } from './support/start-host.ts';
import { openPage, type WatchedPage } from './support/watched-page.ts';

const widgets = `
  <kim-directory regency="35.02"></kim-directory>
  <kim-coverage regency="35.02"></kim-coverage>
  <kim-activity-feed regency="35.02"></kim-activity-feed>
  <kim-contact-form regency="35.02"></kim-contact-form>`;

describe('a hostile host page', () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let watched: WatchedPage;
  let script: string;
  /** The lines that the guide for webmasters gives. */
  let allowed: string;

  before(async () => {
    [backend, host, browser] = await Promise.all([startBackend(), startHost(), launchBrowser()]);
    script = `<script async src="${backend.address}/embed/v1/kim.js"></script>`;
    allowed = `script-src ${backend.address}; connect-src ${backend.address}`;
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
  });
  afterEach(() => watched.close());

  const open = async (page: HostPage): Promise<Page> => {
    watched = await openPage(browser);
    await watched.page.goto(host.publish(page));
    return watched.page;
  };

  it('may forbid everything but the documented lines, and Trusted Types strings', async () => {
    const page = await open({
      policy: `default-src 'none'; ${allowed}; img-src data:; require-trusted-types-for 'script'`,
      body: script + widgets,
    });

    await untilReady(page);
    await page.locator('kim-directory').getByRole('searchbox').fill('broto');
    await page.locator('kim-directory [part=item]').first().click();
    await page.locator('kim-directory [part=group] dl').waitFor();
    await page.waitForLoadState('networkidle');

    assert.deepEqual(host.reports, []);
    assert.deepEqual(watched.complaints, []);
  });

  it('is told which line of its policy keeps the code out', async () => {
    const page = await open({
      policy: `default-src 'none'; img-src data:; script-src ${backend.address}/embed/v1/kim.js`,
      body: `${script}<kim-coverage regency="35.02"><a href="https://dinas.example.id">Sebaran</a></kim-coverage>`,
    });

    const complaint = await watched.ownComplaint();

    assert.match(complaint, new RegExp(`add ${backend.address} to (?:script|connect)-src\\.$`));
    assert.equal(await page.getByRole('link', { name: 'Sebaran' }).isVisible(), true);
  });

  it('cannot make the widgets unreadable with its styles', async () => {
    const page = await open({
      head: `<style>
        html { font-size: 62.5% }
        * { all: unset !important }
        body, body * { letter-spacing: 1em; text-transform: uppercase; line-height: 0.5; color: #fff; text-indent: -999px; visibility: visible }
        button, input, a, li, p, section { display: none !important }
      </style>`,
      body: script + widgets,
    });
    await untilReady(page);

    const row = page.locator('kim-directory [part=item]').first();
    const styles = await row.evaluate((element) => {
      const { fontSize, letterSpacing, textTransform, textIndent, display } =
        getComputedStyle(element);
      return { fontSize, letterSpacing, textTransform, textIndent, display };
    });
    const { width = 0, height = 0 } = (await row.boundingBox()) ?? {};

    assert.equal(await row.isVisible(), true);
    assert.ok(parseFloat(styles.fontSize) >= 13, styles.fontSize);
    assert.equal(styles.letterSpacing, 'normal');
    assert.equal(styles.textTransform, 'none');
    assert.equal(styles.textIndent, '0px');
    assert.ok(width > 200 && height >= 44, `${width} × ${height}`);
    assert.equal(await page.getByRole('searchbox').isVisible(), true);
  });

  it('may patch built-ins as old libraries do', async () => {
    const page = await open({
      head: `<script>
        Array.from = function (iterable) { return iterable && iterable.length === undefined ? [iterable] : Array.prototype.slice.call(iterable) };
        Array.prototype.toJSON = function () { return this.join() };
        Array.prototype.each = Array.prototype.forEach;
        Array.prototype.remove = function () {};
        Function.prototype.bind = function (self) { var call = this, first = [].slice.call(arguments, 1); return function () { return call.apply(self, first.concat([].slice.call(arguments))) } };
        String.prototype.contains = function (text) { return this.indexOf(text) >= 0 };
        window.define = function () {}; window.define.amd = {};
        window.$ = document.getElementById.bind(document);
      </script>`,
      body: `<form name="fetch"><input name="location"></form>${script}${widgets}`,
    });

    await untilReady(page);
    await page.locator('kim-directory').getByRole('searchbox').fill('broto');
    await page.getByText('KIM ditemukan').waitFor();

    assert.deepEqual(watched.complaints, []);
  });

  it('may have a base address of its own', async () => {
    const page = await open({
      head: '<base href="https://lain.example.id/berita/">',
      body: script + widgets,
    });

    await untilReady(page);

    assert.deepEqual(watched.complaints, []);
  });
});

async function untilReady(page: Page): Promise<void> {
  await page.locator('kim-directory [part=item]').first().waitFor();
  await page.locator('kim-coverage [part=figures]').waitFor();
  await page.locator('kim-activity-feed [part=item]').first().waitFor();
  await page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
}
