import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import type { BuildManifest } from '../src/build/build-manifest.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const folder = new URL('../dist/v1/', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('manifest.json', folder), 'utf8'),
) as BuildManifest;

const directory = '<kim-directory regency="35.02"></kim-directory>';
const form = '<kim-contact-form regency="35.02"></kim-contact-form>';

/** What brings each part: a page, and what its visitor does. */
const parts: Record<string, { body: string; lang?: string; act?: (page: Page) => Promise<void> }> =
  {
    parts: { body: directory, act: openGroup },
    'directory-element': { body: directory },
    'render-panel': { body: directory, act: openGroup },
    finder: { body: directory, act: (page) => page.getByRole('searchbox').focus() },
    en: { body: directory, lang: 'en' },
    'en-form': { body: form, lang: 'en' },
    'message-sender': { body: form, act: (page) => page.getByRole('textbox').first().focus() },
  };

describe('code of the embed that was changed on its way', () => {
  const stage = useStage();

  const open = async (
    { body, lang = 'id', head = '' }: { body: string; lang?: string; head?: string },
    file: string,
  ): Promise<{ page: Page; asked: Promise<unknown> }> => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    let onAsked: (value: unknown) => void;
    const asked = new Promise((resolve) => (onAsked = resolve));
    await page.route(`**/embed/*/${file}*`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: `window.isChanged = true;${text}` });
      onAsked(undefined);
    });
    const tag = head || `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>`;
    await page.goto(stage.host.publish({ lang, body: tag + body }));
    return { page, asked };
  };

  for (const [name, { act, ...what }] of Object.entries(parts)) {
    it(`does not run when it is ${name}`, async () => {
      const { page, asked } = await open(what, `${name}-*.js*`);
      await act?.(page);
      await asked;

      const { message } = await refusal(page);

      assert.match(message, new RegExp(`${name}-${manifest.build}`));
      assert.equal(await page.evaluate(() => 'isChanged' in window), false);
    });
  }

  it('does not run when it is the script of a page that names its hash', async () => {
    const { page, asked } = await open({ body: directory, head: pinned() }, 'kim.js');
    await asked;

    await refusal(page);

    assert.equal(await page.evaluate(() => 'isChanged' in window), false);
    assert.deepEqual(
      stage.watched.requests.filter((url) => url.includes('-')),
      [],
    );
  });

  it('is not what a page gets that names version and hash: there all works', async () => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    await page.goto(stage.host.publish({ body: pinned() + directory }));

    await openGroup(page);
    await page.locator('kim-directory [part=group]').getByText('Ber-SK').first().waitFor();

    assert.deepEqual(stage.watched.complaints, []);
    for (const url of stage.watched.requests.filter((url) => url.includes('/embed/'))) {
      assert.ok(url.includes(`/embed/${manifest.version}/`), url);
    }
  });

  /** The snippet of a page that trusts nothing but one build. */
  function pinned(): string {
    const address = `${stage.backend.address}/embed/${manifest.version}/kim.js`;
    return `<script src="${address}" integrity="${manifest.files['kim.js']?.integrity}" crossorigin="anonymous"></script>`;
  }

  /** Waits for what the browser itself says about a wrong hash. */
  async function refusal(page: Page): Promise<{ readonly message: string }> {
    const said = () => stage.watched.complaints.find((text) => text.includes("'integrity'"));
    if (!said()) {
      await page.waitForEvent('console', (message) => message.text().includes("'integrity'"));
    }
    return { message: said() ?? '' };
  }
});

async function openGroup(page: Page): Promise<void> {
  await page.locator('kim-directory [part=item]').first().click();
}
