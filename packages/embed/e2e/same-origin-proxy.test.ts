import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { waitFor } from '../../server/src/testing/wait-for.ts';
import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { needsPackages } from './support/needs-packages.ts';
import { exampleAddress, takeCode } from './support/recipes/read-code-blocks.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { openPage } from './support/watched-page.ts';

const guide = 'asal-sama.md';
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";
const missing = needsPackages(spawnSync('php', ['--version']).status === 0);

describe(
  'a site that may ask itself alone, with the PHP file of the guide',
  { skip: missing },
  () => {
    let backend: Backend;
    let browser: Browser;
    let folder: TemporaryDirectory;
    let php: ChildProcess;
    let site: string;

    before(async () => {
      [folder, backend, browser] = await Promise.all([
        createTemporaryDirectory(),
        startBackend(),
        launchBrowser(),
      ]);
      const { address } = backend;
      const code = takeCode(guide, 'kim.php').replace(exampleAddress, address);
      writeFileSync(join(folder.path, 'kim.php'), code);
      writeFileSync(
        join(folder.path, 'halaman.html'),
        `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title>
       <link rel="icon" href="data:,"><meta http-equiv="content-security-policy" content="${policy}">
       <script async src="/kim.php/embed/v1/kim.js"></script>
       <kim-directory regency="35.02"></kim-directory>
       <kim-contact-form regency="35.02"></kim-contact-form></html>`,
      );
      const port = await findFreePort();
      site = `http://127.0.0.1:${port}`;
      php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder.path], {
        // One request at a time would wait for itself behind the browser's idle connections.
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
        stdio: 'ignore',
        detached: true,
      });
      await waitFor('PHP answers', async () => {
        const answer = await fetch(`${site}/halaman.html`).catch(() => undefined);
        return answer?.ok === true;
      });
    });
    after(async () => {
      // Its workers are processes of their own, in its group.
      if (php.pid !== undefined) process.kill(-php.pid);
      await browser.close();
      await backend.close();
      await folder.remove();
    });

    it('shows the directory, opens a group and sends a message, and asks nobody else', async () => {
      const watched = await openPage(browser);
      const { page } = watched;
      await page.goto(`${site}/halaman.html`);

      await page.locator('kim-directory [part=item]').first().click();
      await page.locator('kim-directory [part=group] dl').waitFor();
      const form = page.locator('kim-contact-form');
      await form.getByLabel('Nama', { exact: true }).fill('Sari');
      await form.getByLabel('Nomor WhatsApp').fill('0812-3000-0042');
      await form.getByLabel('Pesan', { exact: true }).fill('Kapan pelatihan berikutnya?');
      for (const box of await form.getByRole('checkbox').all()) await box.check();
      await form.locator('[part=submit]').click();

      assert.match(await form.locator('[part=reference]').innerText(), /^KIM-3502-/);
      assert.deepEqual(
        watched.requests.filter((url) => !url.startsWith(site) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(watched.complaints, []);
      await watched.close();
    });

    it('passes on refusals, answers without a body and no other path', async () => {
      const api = `${site}/kim.php/v1/regencies`;
      const { headers, status } = await fetch(`${api}/35.02`);
      const again = await fetch(`${api}/35.02`, {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      const unknown = await fetch(`${api}/11.99`);

      assert.equal(status, 200);
      assert.equal(again.status, 304);
      assert.equal(unknown.status, 404);
      assert.match(unknown.headers.get('content-type') ?? '', /^application\/problem\+json/);
      for (const path of ['/v1/staff/regencies/35.02/messages', '/metrics', '/', '']) {
        assert.equal((await fetch(`${site}/kim.php${path}`)).status, 404, path);
      }
    });

    it('has a route for Laravel that PHP can read', () => {
      const file = join(folder.path, 'api.php');
      writeFileSync(file, takeCode(guide, 'routes/api.php'));

      assert.match(execFileSync('php', ['-l', file], { encoding: 'utf8' }), /No syntax errors/);
    });
  },
);

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
