import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

/** A theme that resets, shrinks and shouts. */
const hostileStyles = `<style>
  html { font-size: 62.5% }
  * { all: unset }
  * { letter-spacing: 0.2em !important; text-transform: uppercase !important; font-size: 9px !important }
  style, script, head, title { display: none }
  body { display: block; padding: 8px }
</style>`;

describe('the directory on a hostile page', () => {
  const stage = useStage();

  const policy = (): string =>
    `default-src 'none'; script-src ${stage.backend.address}; connect-src ${stage.backend.address}; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'`;

  const open = async (
    widgets = '<kim-directory regency="35.02"></kim-directory>',
    { width = 1280, hash = '' } = {},
  ): Promise<Page> => {
    stage.watched = await openPage(stage.browser, { width });
    const body = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>${widgets}`;
    await stage.watched.page.goto(
      stage.host.publish({ head: hostileStyles, policy: policy(), body }) + hash,
    );
    await items(stage.watched.page).first().waitFor();
    return stage.watched.page;
  };
  const items = (page: Page): Locator => page.locator('kim-directory [part=item]');
  const summaryOf = (page: Page): Locator => page.locator('kim-directory .directory > p');
  const untouched = (): void => {
    assert.deepEqual(stage.host.reports, []);
    assert.deepEqual(stage.watched.complaints, []);
  };

  it('finds misspelt, old and prefixed names without a request for a key', async () => {
    const page = await open();
    const box = page.locator('kim-directory').getByRole('searchbox');
    await box.focus();
    await page.waitForLoadState('networkidle');
    const before = stage.watched.requests.length;

    for (const text of ['Ds. Broto', 'brotto', 'borto', 'BROTO', 'Broeto']) {
      await box.fill(text);
      await summaryOf(page).filter({ hasText: 'ditemukan' }).waitFor();
      await items(page).filter({ hasText: 'Desa Broto' }).first().waitFor();
    }

    await page.locator('kim-directory mark').first().waitFor();
    // The first letter fetches what keeps filters in the address, once.
    const later = stage.watched.requests
      .slice(before)
      .filter((address) => !address.endsWith('.js'));
    assert.deepEqual(later, []);
    untouched();
  });

  it('keeps filters in the address, so that they can be shared and Back undoes them', async () => {
    const page = await open();
    await page.locator('kim-directory').getByRole('button', { name: 'Saring' }).click();
    await page.locator('kim-directory select[name=legalStatus]').selectOption('pilot');
    await summaryOf(page).filter({ hasText: '44 KIM' }).waitFor();
    assert.match(page.url(), /#kim\.legal=pilot$/);
    const shared = new URL(page.url()).hash;

    await page.goBack();
    await summaryOf(page).filter({ hasText: '236 KIM' }).waitFor();

    await stage.watched.close();
    const other = await open(undefined, { hash: shared });
    await summaryOf(other).filter({ hasText: '44 KIM' }).waitFor();
    await other.locator('kim-directory').getByRole('button', { name: 'Saring (1)' }).waitFor();
    untouched();
  });

  it('leaves the fragment to a router of the page', async () => {
    const page = await open(undefined, { hash: '#/profil' });

    await page.locator('kim-directory').getByRole('searchbox').fill('broto');
    await summaryOf(page).filter({ hasText: 'ditemukan' }).waitFor();
    await page.waitForTimeout(600);

    assert.equal(new URL(page.url()).hash, '#/profil');
    untouched();
  });

  for (const layout of ['list', 'cards', 'table']) {
    for (const width of [320, 1280]) {
      it(`stays legible as a ${layout} at ${width} px`, async () => {
        const page = await open(
          `<kim-directory regency="35.02" layout="${layout}"></kim-directory>`,
          { width },
        );
        await page.locator('kim-directory').getByRole('searchbox').waitFor();
        await items(page).first().waitFor();

        const looks = await items(page)
          .first()
          .evaluate((item) => {
            const { fontSize, letterSpacing, textTransform } = getComputedStyle(item);
            return { fontSize, letterSpacing, textTransform, height: item.clientHeight };
          });
        const isTooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );

        assert.equal(looks.fontSize, '16px');
        assert.equal(looks.letterSpacing, 'normal');
        assert.equal(looks.textTransform, 'none');
        assert.ok(looks.height >= 44, `${looks.height}`);
        assert.equal(isTooWide, false);
        untouched();
      });
    }
  }

  it('has a name for everything in the accessibility tree', async () => {
    const page = await open();
    await page.locator('kim-directory').getByRole('button', { name: 'Saring' }).click();
    await page.locator('kim-directory select').first().waitFor();

    const tree = await page.locator('kim-directory').ariaSnapshot();

    assert.match(tree, /^- region "Direktori KIM":$/m);
    assert.match(tree, /searchbox "Cari KIM, desa, atau kecamatan"/);
    assert.match(tree, /button "Saring" \[expanded\]/);
    assert.match(tree, /combobox "Kecamatan"/);
    assert.match(tree, /heading "Kec\. Slahung 17 KIM" \[level=3\]/);
    assert.doesNotMatch(tree, /(?:button|link|combobox|searchbox)(?: ""|:?$)/m);
    untouched();
  });

  it('keeps two directories of a page apart', async () => {
    const page = await open(
      '<kim-directory id="a" regency="35.02"></kim-directory><kim-directory id="b" regency="35.02"></kim-directory>',
    );
    await page.locator('#b [part=item]').first().waitFor();

    await page.locator('#b').getByRole('searchbox').fill('broto');
    await page.locator('#b .directory > p').filter({ hasText: 'ditemukan' }).waitFor();
    await page.waitForURL(/#kim-2\.q=broto$/);

    const first = await page.locator('#a .directory > p').textContent();
    assert.match(first ?? '', /236 KIM/);
    untouched();
  });

  it('shows what it knows, with its date, once the backend is away', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    await page.route('**/v1/**', (route) => route.abort());

    await page.evaluate(() => {
      // The element's type is in a package that tests of the page do not import.
      const element = document.querySelector('kim-directory') as unknown as { refresh(): void };
      element.refresh();
    });
    await page.locator('kim-directory [part=stale]').waitFor();

    assert.ok((await items(page).count()) > 25);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  });
});
