import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { optimisers } from './support/optimisers.ts';
import type { HostPage } from './support/start-host.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const link = '<a href="https://dinas.example.id/kim">Daftar KIM</a>';
const directory = `<kim-directory regency="35.02">${link}</kim-directory>`;
const mount = `<div data-kim-widget="directory" data-regency="35.02">${link}</div>`;

describe('a place for a widget', () => {
  const stage = useStage();

  const source = () => `${stage.backend.address}/embed/v1/kim.js`;
  const script = () => `<script async src="${source()}"></script>`;
  const open = async (page: HostPage): Promise<Page> => {
    stage.watched = await openPage(stage.browser);
    await stage.watched.page.goto(stage.host.publish(page));
    return stage.watched.page;
  };
  const firstRow = (page: Page) => page.locator('kim-directory [part=item]').first();

  for (const [what, place] of [
    ['in a paragraph with line breaks', `<p>${directory}<br></p>`],
    [
      'whose content an editor has wrapped',
      `<div data-kim-widget="directory" data-regency="35.02"><p>${link}</p><p><br></p>\n</div>`,
    ],
    ['that an editor has put into a paragraph', `<p>${mount}</p><br>`],
    [
      'whose quotes an editor has escaped',
      `<div data-kim-widget="&quot;directory&quot;" data-regency="&#8221;35.02&#8243;">${link}</div>`,
    ],
    [
      'pasted from a word processor',
      `<div data-kim-widget=”directory” data-regency=“35.02”>${link}</div>`,
    ],
    [
      'whose tag was pasted from a word processor',
      `<kim-directory regency=“35.02”></kim-directory>`,
    ],
    [
      'with values for everything, as Blogger wants them',
      `<div class='widget' data-kim-widget='directory' data-no-search='no-search' data-regency='35.02'>${link}</div>`,
    ],
    [
      'in a table, a details and a list',
      `<table><tr><td><details open="open"><ul><li>${mount}</li></ul></details></td></tr></table>`,
    ],
  ] as const) {
    it(`may be one ${what}`, async () => {
      const page = await open({ body: script() + place });

      await firstRow(page).waitFor();

      assert.deepEqual(stage.watched.complaints, []);
      assert.equal(await page.locator('kim-directory').count(), 1);
    });
  }

  for (const { name, rewrite, waitsForInteraction } of optimisers) {
    it(`survives ${name}`, async () => {
      const code = await (await fetch(source())).text();
      const page = await open({
        body: rewrite({ src: source(), code, content: directory + mount }),
      });
      if (waitsForInteraction) {
        await page.waitForLoadState('networkidle');
        assert.equal(
          await page.getByRole('link', { name: 'Daftar KIM' }).first().isVisible(),
          true,
        );
        await page.mouse.move(50, 50);
      }

      await firstRow(page).waitFor();
      await page.locator('div[data-kim-widget] [part=item]').first().waitFor();

      assert.deepEqual(stage.watched.complaints, []);
    });
  }

  it('may move, go and come back', async () => {
    const page = await open({
      body: `${script()}<section id="one">${directory}</section><section id="two">${mount}</section>`,
    });
    await firstRow(page).waitFor();
    await page.locator('#two [part=item]').first().waitFor();

    await page.evaluate(() => {
      const [one, two] = ['#one', '#two'].map((id) => document.querySelector(id));
      two?.append(one?.firstElementChild ?? '');
      one?.append(two?.querySelector('[data-kim-widget]') ?? '');
    });
    await page.locator('#two > kim-directory [part=item]').first().waitFor();
    await page.locator('#one > div > kim-directory [part=item]').first().waitFor();
    await page.evaluate(async () => {
      const [one] = [document.querySelector('#one')];
      const place = one?.firstElementChild;
      place?.remove();
      await new Promise((resolve) => setTimeout(resolve));
      if (place) one?.append(place);
    });
    await page.locator('#one > div > kim-directory [part=item]').first().waitFor();

    assert.equal(await page.locator('kim-directory').count(), 2);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('may be filled again by a page that changes its content without loading', async () => {
    const page = await open({ body: `${script()}<main>${mount}</main>` });
    await firstRow(page).waitFor();

    await page.evaluate(
      (html) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      mount.replace('directory', 'coverage'),
    );
    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.equal(await page.locator('kim-directory').count(), 0);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('says whose name it is when other code owns it, and keeps the fallback of a mount', async () => {
    const page = await open({
      head: `<script>customElements.define('kim-directory', class extends HTMLElement {})</script>`,
      body: script() + mount + '<kim-coverage regency="35.02"></kim-coverage>',
    });

    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.deepEqual(stage.watched.complaints, ['Kentongan: other code owns <kim-directory>.']);
    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);
  });

  it('is nothing that an image of a clever name can send elsewhere', async () => {
    const page = await open({
      body: `<img name="currentScript" src="data:," data-kim-api="https://evil.example"><img name="baseURI" src="data:,"><img name="head" src="data:,">${script()}${directory}`,
    });

    await firstRow(page).waitFor();

    assert.equal(await page.locator('kim-directory').getAttribute('api'), stage.backend.address);
    assert.equal(
      stage.watched.requests.some((url) => url.includes('evil')),
      false,
    );
  });

  it('ends in a message and the fallback when the page has no way to look for it', async () => {
    const page = await open({
      body: `<form name="querySelectorAll"></form>${script()}${directory}`,
    });

    assert.match(await stage.watched.ownComplaint(), /querySelectorAll is not a function/);

    assert.equal(stage.watched.complaints.length, 1);
    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);
  });

  it('may be on a page that is XML', async () => {
    const page = await open({
      type: 'application/xhtml+xml',
      document: `<?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="id" xml:lang="id">
          <head><title>Situs</title><link rel="icon" href="data:,"/></head>
          <body>
            <script async="async" src="${source()}"></script>
            <div data-kim-widget="directory" data-regency="35.02">${link}<br/></div>
            <kim-coverage regency="35.02"></kim-coverage>
            <kim-activity-feed regency="35.02"></kim-activity-feed>
            <kim-contact-form regency="35.02"></kim-contact-form>
          </body>
        </html>`,
    });

    await firstRow(page).waitFor();
    await page.locator('kim-coverage [part=figures]').waitFor();
    await page.locator('kim-activity-feed [part=item]').first().waitFor();
    await page.locator('kim-contact-form [part=submit]').click();
    await page.locator('kim-contact-form .summary').waitFor();
    await page.locator('kim-directory').getByRole('searchbox').fill('broto');
    await page.locator('kim-directory mark').first().waitFor();
    await firstRow(page).click();
    await page.locator('kim-directory [part=group] dl').waitFor();

    assert.deepEqual(stage.watched.complaints, []);
  });
});
