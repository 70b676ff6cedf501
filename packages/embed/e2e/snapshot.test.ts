import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { runCli } from '../../server/src/cli/run-cli.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { takeCode } from './support/recipes/read-code-blocks.ts';
import { startFiles, type FileHost } from './support/start-files.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

/** The form first, because what follows it would move when it is lower than what was kept free. */
const widgets = ['contact-form', 'directory', 'activity-feed', 'coverage'];
const takenAt = Date.parse('2026-11-22T01:30:00Z');
const visitedAt = takenAt + 86_400_000;

describe('a snapshot on a static host, under a policy that knows this host alone', () => {
  const stage = useStage();
  let files: TemporaryDirectory;
  let site: FileHost;

  before(async () => {
    files = await createTemporaryDirectory();
    const printed: string[] = [];
    const code = await runCli(
      ['snapshot', '--regency', '35.02', '--out', join(files.path, 'kim'), '--with-code'],
      {
        environment: {
          DATA_DIR: stage.backend.dataDir,
          PUBLIC_URL: 'https://kim.example.go.id',
          EMBED_DIR: new URL('../dist', import.meta.url).pathname,
        },
        print: (line) => printed.push(line),
        printError: (line) => printed.push(line),
        showProgress: () => undefined,
        now: () => takenAt,
      },
    );
    assert.equal(code, 0, printed.join('\n'));
    // The lines that the command prints are the page.
    const script = printed.find((line) => line.includes('<script')) ?? '';
    assert.match(script, /data-kim-api="https:\/\/kim\.example\.go\.id"/);
    const write = (name: string, lang: string, body: string) =>
      writeFileSync(
        join(files.path, name),
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Situs</title><link rel="stylesheet" href="/situs.css"></head><body><h1>Situs</h1>${body}<footer>Kaki situs</footer></body></html>`,
      );
    const tags = widgets
      .map((name) => `<kim-${name} regency="35.02" src="/kim"></kim-${name}>`)
      .join('');
    const mounts = widgets
      .map(
        (name) =>
          `<div data-kim-widget="${name}" data-regency="35.02" data-src="/kim/"><a href="/kim">KIM</a></div>`,
      )
      .join('');
    mkdirSync(join(files.path, 'lain'));
    writeFileSync(join(files.path, 'favicon.ico'), '');
    writeFileSync(
      join(files.path, 'situs.css'),
      takeCode('pasang.md', 'situs.css') + takeCode('asal-sama.md', 'tautan.css'),
    );
    write('id.html', 'id', script + tags);
    write('en.html', 'en', script + tags);
    write('lain/pasang.html', 'id', script + mounts.replaceAll('"/kim/"', '"../kim/"'));
    write(
      'asing.html',
      'id',
      `${script}<kim-coverage regency="35.02" src="${stage.backend.address}/kim"><a href="/kim">Daftar KIM</a></kim-coverage>`,
    );
    write(
      'kosong.html',
      'id',
      `${script}<kim-coverage regency="35.02" src="/tidak-ada"></kim-coverage>`,
    );
    site = await startFiles({
      folder: files.path,
      headers: {
        'content-security-policy': `default-src 'self'; require-trusted-types-for 'script'`,
        // A day after the snapshot, on whichever day this runs.
        date: new Date(visitedAt).toUTCString(),
      },
    });
  });
  after(async () => {
    await site.close();
    await files.remove();
  });

  const open = async (path: string, width = 1280): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width });
    await stage.watched.page.goto(`${site.address}/${path}`);
    return stage.watched.page;
  };
  const assertSelfContained = () => {
    assert.deepEqual(
      stage.watched.requests.filter((url) => !url.startsWith(`${site.address}/`)),
      [],
    );
    assert.deepEqual(stage.watched.complaints, []);
  };

  for (const [path, words] of [
    [
      'id.html',
      {
        asOf: /Salinan data per tanggal 22 November 2026.*08\.30/,
        decreed: 'Ber-SK',
        form: 'Formulir pesan',
      },
    ],
    [
      'en.html',
      {
        asOf: /Copy of the data as of 22 November 2026|November 22, 2026/,
        decreed: 'Decreed',
        form: 'Message form',
      },
    ],
    [
      'lain/pasang.html',
      { asOf: /per tanggal 22 November 2026/, decreed: 'Ber-SK', form: 'Formulir pesan' },
    ],
  ] as const) {
    it(`shows directory, feed and coverage on ${path}, says of when they are, and leads to the form`, async () => {
      const page = await open(path);

      await page.locator('kim-coverage [part=figures]').waitFor();
      await page.locator('kim-activity-feed [part=item]').first().waitFor();
      await page.locator('kim-directory [part=item]').first().waitFor();
      await page.locator('kim-directory .snapshot').waitFor();
      await page.locator('kim-directory [part=item]').first().click();
      const panel = page.locator('kim-directory [part=group]');
      await panel.getByText(words.decreed).first().waitFor();

      for (const name of ['directory', 'activity-feed', 'coverage']) {
        await page.locator(`kim-${name} .snapshot`).getByText(words.asOf).waitFor();
      }
      assert.equal(
        await page.locator('kim-contact-form a.button').getAttribute('href'),
        'https://kim.example.go.id/embed/frame/contact-form?regency=35.02',
      );
      assert.match(
        await page.locator('kim-contact-form a.button').innerText(),
        new RegExp(words.form),
      );
      assertSelfContained();
    });
  }

  for (const width of [360, 1280]) {
    for (const path of ['id.html', 'lain/pasang.html']) {
      it(`moves nothing on ${path} while four widgets come, at ${width} px`, async () => {
        const page = await open(path, width);

        await page.locator('kim-contact-form a.button').waitFor();
        for (const name of ['directory', 'activity-feed', 'coverage']) {
          await page.locator(`kim-${name} .snapshot`).waitFor({ state: 'attached' });
        }

        assert.equal(await stage.watched.layoutShift(), 0);
      });
    }
  }

  it('would move without the lines of the guide, so that a zero means something', async () => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    await page.route('**/situs.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: '' }),
    );
    // What nobody has seen cannot move.
    await page.route('**/kim.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
      await route.continue();
    });
    await page.goto(`${site.address}/id.html`);
    await page.locator('kim-coverage .snapshot').waitFor({ state: 'attached' });

    assert.ok((await stage.watched.layoutShift()) > 0);
  });

  it('is in order for the doctor, which asks nobody else either', async () => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    await page.clock.setFixedTime(visitedAt);
    await page.goto(`${site.address}/id.html?kim-doctor`);

    const panel = page.locator('[data-kim-doctor-panel]');
    await panel.getByText('Tidak ada masalah yang ditemukan.').waitFor();

    assert.equal(await panel.locator('li').count(), 0);
    assertSelfContained();
  });

  it('searches and filters the directory, and filters the feed', async () => {
    const page = await open('id.html');
    const items = page.locator('kim-directory [part=item]');
    await items.first().waitFor();

    await page.locator('kim-directory').getByRole('searchbox').fill('reog');
    await page.locator('kim-directory mark').first().waitFor();
    const feed = page.locator('kim-activity-feed');
    const before = await feed.locator('[part=item]').first().innerText();
    await feed.getByRole('button', { name: 'Saring' }).click();
    await feed.getByRole('searchbox').fill('zzzz');
    await feed
      .getByText(/tidak ada/i)
      .first()
      .waitFor();

    assert.notEqual(before, '');
    assertSelfContained();
  });

  it('has the pictures of the feed on the site itself, and nobody who sells', async () => {
    stage.watched = await openPage(stage.browser);
    const data = JSON.parse(readFileSync(join(files.path, 'kim/snapshot.json'), 'utf8')) as {
      readonly data: string;
    };
    const activities = readFileSync(join(files.path, 'kim', data.data, 'activities.json'), 'utf8');
    const paths = [...activities.matchAll(/"path":"([^"]+)"/g)];
    for (const [, path] of paths) {
      assert.equal((await fetch(`${site.address}/kim${path}`)).status, 200, path);
    }
    assert.doesNotMatch(activities, /whatsapp/);
  });

  it('reads no snapshot of another site, and keeps the fallback', async () => {
    const page = await open('asing.html');

    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();

    assert.equal(await page.getByRole('link', { name: 'Daftar KIM' }).isVisible(), true);
    assertSelfContained();
  });

  it('says that nothing can be had where there is no snapshot', async () => {
    const page = await open('kosong.html');

    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();

    assert.equal(await page.locator('.snapshot').count(), 0);
  });
});
