import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import type { BuildManifest } from '../src/build/build-manifest.ts';
import { searchLabels, writeOtherBuild } from './support/matrix/write-other-build.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const directory = '<kim-directory regency="35.02"><a href="#d">Daftar KIM</a></kim-directory>';
const dist = new URL('../dist/v1', import.meta.url).pathname;
const version = '0.0.9';

describe('a page with two builds of different versions', () => {
  const stage = useStage();
  let kept: string;
  let builds: Readonly<Record<'present' | 'other', string>>;

  before(() => {
    kept = join(stage.backend.dataDir, 'embed-versions', version);
    writeOtherBuild(dist, kept, version);
    builds = { present: readManifest(dist).build, other: readManifest(kept).build };
  });

  /** A script as a page pins it, with its hash. */
  const script = (which: 'present' | 'other'): string => {
    const [path, folder] = which === 'present' ? ['v1', dist] : [version, kept];
    const integrity = readManifest(folder).files['kim.js']?.integrity ?? '';
    return `<script src="${stage.backend.address}/embed/${path}/kim.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
  };
  const open = async (body: string): Promise<Page> => {
    stage.watched = await openPage(stage.browser);
    await stage.watched.page.goto(stage.host.publish({ body }));
    return stage.watched.page;
  };
  const use = async (page: Page): Promise<void> => {
    await page.getByRole('searchbox').fill('broto');
    await page.locator('kim-directory mark').first().waitFor();
    await page.locator('kim-directory [part=item]').first().click();
    await page.locator('kim-directory [part=group] dl').waitFor();
  };
  const chunksOf = (which: 'present' | 'other') =>
    stage.watched.requests.filter((url) => url.includes(`-${builds[which]}.js`));

  for (const [first, second] of [
    ['other', 'present'],
    ['present', 'other'],
  ] as const) {
    it(`shows one widget, which works, with the ${first} build first`, async () => {
      const page = await open(script(first) + directory + script(second));

      await page.getByRole('searchbox', { name: searchLabels[first] }).waitFor();
      assert.equal(await page.locator('kim-directory').count(), 1);
      assert.equal(await page.getByRole('searchbox').count(), 1);
      await use(page);

      assert.ok(chunksOf(first).length > 0);
      assert.deepEqual(chunksOf(second), []);
      assert.deepEqual(stage.watched.complaints, []);
      assert.deepEqual(stage.watched.failures, []);
    });
  }

  it('keeps what a visitor has typed when the second comes afterwards', async () => {
    const page = await open(script('other') + directory);
    await page.getByRole('searchbox').fill('broto');
    await page.locator('kim-directory mark').first().waitFor();

    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const late = document.createElement('script');
          late.onload = resolve;
          late.src = src;
          document.head.append(late);
        }),
      `${stage.backend.address}/embed/v1/kim.js`,
    );
    await page.evaluate(() => document.body.append(document.createElement('kim-coverage')));
    await page.evaluate(() =>
      document.querySelector('kim-coverage')?.setAttribute('regency', '35.02'),
    );
    await page.locator('kim-coverage section').waitFor();

    assert.equal(await page.getByRole('searchbox').inputValue(), 'broto');
    assert.deepEqual(chunksOf('present'), []);
    assert.deepEqual(stage.watched.complaints, []);
  });

  it('finds the files of an older loader that an optimiser has copied into the page', async () => {
    const code = readFileSync(join(kept, 'kim.js'), 'utf8');
    const page = await open(
      `<script data-kim-api="${stage.backend.address}">${code}</script>${directory}`,
    );

    await page.getByRole('searchbox', { name: searchLabels.other }).waitFor();
    await use(page);

    assert.ok(chunksOf('other').every((url) => url.includes('/embed/v1/')));
    assert.deepEqual(stage.watched.failures, []);
    assert.deepEqual(stage.watched.complaints, []);
  });
});

function readManifest(folder: string): BuildManifest {
  // Written by our own build.
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuildManifest;
}
