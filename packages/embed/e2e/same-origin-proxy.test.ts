import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { findProxy } from '../../tooling/src/find-proxies.ts';
import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { siteProxies, takeProxyCode, trusted } from './support/proxies/site-proxies.ts';
import { startTlsFront, type TlsFront } from './support/proxies/start-tls-front.ts';
import { exampleAddress } from './support/recipes/read-code-blocks.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { openPage } from './support/watched-page.ts';
import { findFreePort } from './support/wordpress/find-free-port.ts';
import { runUntilClosed, type RunningProgram } from './support/wordpress/run-until-closed.ts';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";

for (const proxy of siteProxies) {
  const program = findProxy(proxy.needs);
  const missing = ['openssl' as const, proxy.needs].find((name) => findProxy(name) === undefined);

  describe(
    `a site that may ask itself alone, with the lines of the guide: ${proxy.name}`,
    { skip: missing !== undefined && `${missing} is not on this machine` },
    () => {
      let backend: Backend;
      let front: TlsFront;
      let browser: Browser;
      let folder: TemporaryDirectory;
      let running: RunningProgram;
      let site: string;

      /** Starts the program for a site that trusts what one certificate vouches for. */
      const start = async (name: string, authority: string) => {
        const root = join(folder.path, name);
        mkdirSync(root);
        writeFileSync(
          join(root, 'halaman.html'),
          `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title>
         <link rel="icon" href="data:,"><meta http-equiv="content-security-policy" content="${policy}">
         <script async src="${proxy.path}/embed/v1/kim.js"></script>
         <kim-directory regency="35.02"></kim-directory>
         <kim-activity-feed regency="35.02"></kim-activity-feed>
         <kim-contact-form regency="35.02"></kim-contact-form></html>`,
        );
        const port = await findFreePort();
        const address = `http://127.0.0.1:${port}`;
        const code = takeProxyCode(proxy, {
          [exampleAddress]: front.address,
          [trusted]: authority,
        });
        const started = runUntilClosed(
          program ?? '',
          proxy.prepare({ folder: root, port, code, authority }),
          proxy.environment,
        );
        const answers = await started.until(async () => {
          const answer = await fetch(`${address}/halaman.html`).catch(() => undefined);
          return answer?.ok === true;
        });
        assert.ok(answers, started.output());
        return { address, running: started };
      };

      before(async () => {
        [folder, backend, browser] = await Promise.all([
          createTemporaryDirectory(),
          startBackend(),
          launchBrowser(),
        ]);
        // A web server that is started by root reads files as somebody else.
        chmodSync(folder.path, 0o755);
        front = await startTlsFront(backend.address, folder.path);
        ({ address: site, running } = await start('situs', front.authority));
      });
      after(async () => {
        await running.close();
        await browser.close();
        await front.close();
        await backend.close();
        await folder.remove();
      });

      it('shows directory and feed, opens a group and sends a message, and asks nobody else', async () => {
        const watched = await openPage(browser);
        const { page } = watched;
        await page.goto(`${site}/halaman.html`);

        await page.locator('kim-activity-feed [part=item]').first().waitFor();
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
        assert.deepEqual(await watched.violations(), []);
        assert.deepEqual([...new Set(front.forwardedFor)], ['127.0.0.1']);
        await watched.close();
      });

      it('passes on refusals, answers without a body and no other path', async () => {
        const api = `${site}${proxy.path}/v1/regencies`;
        const { headers, status } = await fetch(`${api}/35.02`);
        const again = await fetch(`${api}/35.02`, {
          headers: { 'if-none-match': headers.get('etag') ?? '' },
        });
        const found = await fetch(`${api}/35.02/groups?q=reog%20%26%20tari&limit=5`);
        const unknown = await fetch(`${api}/11.99`);

        assert.equal(status, 200);
        assert.equal(again.status, 304);
        assert.equal(found.status, 200);
        assert.equal(unknown.status, 404);
        assert.match(unknown.headers.get('content-type') ?? '', /^application\/problem\+json/);
        const asked = front.forwardedFor.length;
        for (const path of ['/v1/staff/regencies/35.02/messages', '/metrics', '/', '']) {
          assert.equal((await fetch(`${site}${proxy.path}${path}`)).status, 404, path);
        }
        assert.equal(front.forwardedFor.length, asked);
      });

      it('gives nothing to a backend whose certificate nobody vouches for', async () => {
        mkdirSync(join(folder.path, 'lain'));
        const strange = await startTlsFront(backend.address, join(folder.path, 'lain'));
        const asked = front.forwardedFor.length;
        const distrusting = await start('curiga', strange.authority);

        const answer = await fetch(`${distrusting.address}${proxy.path}/v1/regencies/35.02`);

        assert.ok(answer.status >= 500, String(answer.status));
        assert.equal(front.forwardedFor.length, asked);
        await distrusting.running.close();
        await strange.close();
      });
    },
  );
}
