import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { npmCommand } from '../../tooling/src/packages/npm-command.ts';
import type { BuildManifest } from '../src/build/build-manifest.ts';
import { startFiles, type FileHost } from './support/start-files.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

const embed = fileURLToPath(new URL('../', import.meta.url));
const directory = '<kim-directory regency="35.02"></kim-directory>';

describe('the published package on a CDN of npm', () => {
  const stage = useStage();
  let files: TemporaryDirectory;
  let cdn: FileHost;
  let manifest: BuildManifest;
  /** Where jsDelivr and unpkg would have it. */
  let address: string;

  before(async () => {
    files = await createTemporaryDirectory();
    const [command, ...first] = npmCommand();
    const packed = JSON.parse(
      execFileSync(command, [...first, 'pack', '--json', '--pack-destination', files.path], {
        cwd: embed,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    ) as readonly { readonly filename: string; readonly version: string }[];
    const [{ filename, version } = { filename: '', version: '' }] = packed;
    execFileSync('tar', ['-xzf', join(files.path, filename), '-C', files.path]);
    mkdirSync(join(files.path, 'npm/@kentongan'), { recursive: true });
    renameSync(join(files.path, 'package'), join(files.path, `npm/@kentongan/embed@${version}`));
    cdn = await startFiles({
      folder: files.path,
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    });
    address = `${cdn.address}/npm/@kentongan/embed@${version}/dist/v1`;
    manifest = JSON.parse(
      readFileSync(
        join(files.path, `npm/@kentongan/embed@${version}/dist/v1/manifest.json`),
        'utf8',
      ),
    ) as BuildManifest;
  });
  after(async () => {
    await cdn.close();
    await files.remove();
  });

  const tag = (attributes: string) =>
    `<script async src="${address}/kim.js" ${attributes}></script>`;
  const integrity = () =>
    `integrity="${manifest.files['kim.js']?.integrity}" crossorigin="anonymous"`;

  it('takes all code from there and all data from the backend, under a policy that names both', async () => {
    stage.watched = await openPage(stage.browser);
    const { page } = stage.watched;
    const backend = stage.backend.address;
    await page.goto(
      stage.host.publish({
        body: tag(`data-kim-api="${backend}" ${integrity()}`) + directory,
        policy: `default-src 'none'; script-src ${cdn.address}; connect-src ${backend}; img-src data: ${backend}; require-trusted-types-for 'script'`,
      }),
    );

    await page.locator('kim-directory [part=item]').first().click();
    await page.locator('kim-directory [part=group]').getByText('Ber-SK').first().waitFor();

    const { requests, complaints } = stage.watched;
    assert.deepEqual(complaints, []);
    assert.deepEqual(stage.host.reports, []);
    const code = requests.filter((url) => url.includes('.js'));
    assert.ok(code.length > 4 && code.every((url) => url.startsWith(`${address}/`)), code.join());
    assert.ok(requests.some((url) => url.startsWith(`${backend}/v1/regencies/35.02/`)));
    assert.equal(await page.locator('kim-directory').getAttribute('api'), backend);
    assert.equal((await fetch(`${address}/kim.single.js`)).status, 200);
  });

  it('says that the tag has to name the backend', async () => {
    stage.watched = await openPage(stage.browser);
    await stage.watched.page.goto(stage.host.publish({ body: tag('') + directory }));

    assert.match(await stage.watched.ownComplaint(), /data-kim-api="https:\/\/BACKEND"/);
  });

  it('names the CDN when the policy of the page lacks it', async () => {
    stage.watched = await openPage(stage.browser);
    const backend = stage.backend.address;
    await stage.watched.page.goto(
      stage.host.publish({
        // The script itself is let in by its address, its chunks are not.
        body: tag(`data-kim-api="${backend}"`) + directory,
        policy: `default-src 'none'; script-src ${address}/kim.js; connect-src ${backend}`,
      }),
    );

    assert.match(
      await stage.watched.ownComplaint(),
      new RegExp(`Content-Security-Policy blocks ${cdn.address}.*add ${cdn.address} to script-src`),
    );
  });
});
