import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Page } from 'playwright-core';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { startFiles, type FileHost } from './support/start-files.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const single = fileURLToPath(new URL('../dist/v1/kim.single.js', import.meta.url));
const widgets = ['directory', 'activity-feed', 'coverage', 'contact-form']
  .map((name) => `<kim-${name} regency="35.02"><a href="/kim">Daftar KIM</a></kim-${name}>`)
  .join('');

describe('kim.single.js, put up by the site itself', () => {
  const stage = useStage();
  let files: TemporaryDirectory;
  let site: FileHost;

  before(async () => {
    files = await createTemporaryDirectory();
    // Under a name of the site's own choice it works as well, because the tag names the backend.
    copyFileSync(single, join(files.path, 'kim.single.js'));
    copyFileSync(single, join(files.path, 'widget.js'));
    site = await startFiles({ folder: files.path });
  });
  after(async () => {
    await site.close();
    await files.remove();
  });

  const open = async (address: string): Promise<Page> => {
    stage.watched = await openPage(stage.browser);
    await stage.watched.page.goto(address);
    return stage.watched.page;
  };
  const tag = (name: string) =>
    `<script src="${site.address}/${name}" data-kim-api="${stage.backend.address}"></script>`;

  for (const [lang, send, found, refused] of [
    ['id', 'Kirim pesan', 'Ber-SK', 'isian yang perlu diperbaiki'],
    ['en', 'Send message', 'Decreed', 'answers need a correction'],
  ] as const) {
    it(`shows all four widgets in "${lang}" and asks for no further code`, async () => {
      const page = await open(
        stage.host.publish({
          lang,
          body: tag('kim.single.js') + widgets,
          policy: `default-src 'none'; script-src ${site.address}; connect-src ${stage.backend.address}; img-src ${stage.backend.address} data:; require-trusted-types-for 'script'`,
        }),
      );

      await page.locator('kim-activity-feed [part=item]').first().waitFor();
      await page.locator('kim-coverage [part=figures]').waitFor();
      await page.locator('kim-directory [part=item]').first().click();
      await page.locator('kim-directory [part=group]').getByText(found).first().waitFor();
      // The first focus brings the counter of letters, which moves the button.
      await page.locator('kim-contact-form textarea').focus();
      await page
        .locator('kim-contact-form')
        .getByText('2.000')
        .or(page.getByText('2,000'))
        .waitFor();
      await page.getByRole('button', { name: send }).click();
      await page.getByText(refused).waitFor();

      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(
        stage.watched.requests.filter((url) => /\.js\b/.test(url)),
        [`${site.address}/kim.single.js`],
      );
      assert.deepEqual(stage.host.reports, []);
    });
  }

  it('works under another name', async () => {
    const page = await open(stage.host.publish({ body: tag('widget.js') + widgets }));

    await page.locator('kim-directory [part=item]').first().waitFor();

    assert.deepEqual(stage.watched.complaints, []);
  });

  it('finds the backend by itself where the backend serves it', async () => {
    const page = await open(
      stage.host.publish({
        body: `<script src="${stage.backend.address}/embed/v1/kim.single.js"></script>${widgets}`,
      }),
    );

    await page.locator('kim-coverage [part=figures]').waitFor();

    assert.deepEqual(stage.watched.complaints, []);
  });

  it('stays idle beside kim.js, and kim.js beside it', async () => {
    const loader = `<script src="${stage.backend.address}/embed/v1/kim.js"></script>`;
    for (const body of [loader + tag('kim.single.js'), tag('kim.single.js') + loader]) {
      const page = await open(stage.host.publish({ body: body + widgets }));
      await page.locator('kim-directory [part=item]').first().waitFor();
      await page.locator('kim-coverage [part=figures]').waitFor();

      assert.deepEqual(stage.watched.complaints, []);
      await stage.watched.close();
    }
    stage.watched = await openPage(stage.browser);
  });

  it('works on a page that is a file', async () => {
    const path = join(files.path, 'halaman.html');
    writeFileSync(
      path,
      `<!doctype html><html lang="id"><meta charset="utf-8"><title>Berkas</title><link rel="icon" href="data:,"><script src="kim.single.js" data-kim-api="${stage.backend.address}"></script>${widgets}`,
    );
    const page = await open(pathToFileURL(path).href);

    await page.locator('kim-directory [part=item]').first().waitFor();
    await page.locator('kim-activity-feed [part=item]').first().waitFor();

    assert.deepEqual(stage.watched.complaints, []);
  });
});
