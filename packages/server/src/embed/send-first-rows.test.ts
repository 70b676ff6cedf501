import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

/** Long enough to be worth compressing. */
const script = `window.ran = true;${' '.repeat(600)}`;
const code = `//# allFunctionsCalledOnLoad\n${script}`;
const address = '/embed/v1/directory.kim.js';
const rows = '/v1/regencies/35.02/directory?first=25';
const ofRegency = { level: 'regency', areaCode: '35.02' } as const;

describe('GET /embed/v1/directory.kim.js?regency=', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: join(directory.path, 'data') });
    await insertRegency(database.db, '35.02');
    writeBuild(directory.path, { 'kim.js': "console.log('loader');", 'directory.kim.js': code });
    test = createTestApp(database, { embedDirectory: directory.path });
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  /** What the page has after the script has run. */
  const run = async (path: string) => {
    const window: Record<string | symbol, unknown> = {};
    runInNewContext(await (await test.request(path)).text(), { window, Symbol });
    const sent = window[Symbol.for('@kentongan/embed/sent')] as Record<string, string> | undefined;
    return { hasRun: window['ran'], sent };
  };

  it('brings what the directory asks for first, word for word, and then runs', async () => {
    const { hasRun, sent } = await run(`${address}?regency=35.02`);

    assert.equal(hasRun, true);
    assert.deepEqual({ ...sent }, { [rows]: await (await test.request(rows)).text() });
  });

  it('leaves a hint to the compiler on the first line, where alone it counts', async () => {
    const body = await (await test.request(`${address}?regency=35.02`)).text();

    assert.equal(body.split('\n')[0], '//# allFunctionsCalledOnLoad');
    assert.match(body.split('\n')[1] ?? '', /^window\[/);
  });

  it('may be kept no longer than the rows, and is compressed as they are', async () => {
    const response = await test.request(`${address}?regency=35.02`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    const text = brotliDecompressSync(await response.arrayBuffer()).toString();

    assert.ok(text.endsWith(script));
    assert.match(String(response.headers.get('content-type')), /^text\/javascript/);
    assert.match(String(response.headers.get('cache-control')), /^public, max-age=60,/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('timing-allow-origin'), '*');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  });

  it('answers 304 until the rows change', async () => {
    const ask = (etag = '') =>
      test.request(`${address}?regency=35.02`, { headers: { 'if-none-match': etag } });
    const etag = String((await ask()).headers.get('etag'));
    assert.equal((await ask(etag)).status, 304);

    await insertGroup(database.db, '35.02', { name: 'Baru', ...ofRegency });
    await bumpRevision(database.db, '35.02');

    const changed = await ask(etag);
    assert.equal(changed.status, 200);
    assert.match(await changed.text(), /\\"name\\":\\"Baru\\"/);
  });

  it('lets no name break out of its text', async () => {
    const name = '\u2028"]};alert(1)//</script>\u2029';
    await insertGroup(database.db, '35.02', { name, ...ofRegency });
    await bumpRevision(database.db, '35.02');

    const text = await (await test.request(`${address}?regency=35.02`)).text();
    const { hasRun, sent } = await run(`${address}?regency=35.02`);

    assert.doesNotMatch(text, /[\u2028\u2029]/);
    assert.equal(hasRun, true);
    assert.ok(sent?.[rows]?.includes(JSON.stringify(name).slice(1, -1)));
  });

  it('is the bare file where there are no rows to send', async () => {
    for (const path of [
      address,
      `${address}?regency=`,
      `${address}?regency=11.01`,
      `${address}?regency=..%2f..%2fhealth`,
      // What is pinned stays the same for ever, and its hash with it.
      '/embed/1.2.3/directory.kim.js?regency=35.02',
    ]) {
      assert.equal(await (await test.request(path)).text(), code, path);
    }
    const other = await test.request('/embed/v1/kim.js?regency=35.02');
    assert.equal(await other.text(), "console.log('loader');");
  });

  it('is the bare file while the storage is away', async () => {
    const away = await openDatabase({ dataDir: join(directory.path, 'away') });
    const app = createTestApp(away, { embedDirectory: directory.path });
    await away.close();

    const response = await app.request(`${address}?regency=35.02`);

    assert.equal(response.status, 200);
    assert.equal(await response.text(), code);
  });
});

function writeBuild(path: string, files: Readonly<Record<string, string>>): void {
  const folder = join(path, 'v1');
  mkdirSync(folder, { recursive: true });
  const listed = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    const hash = createHash('sha384').update(text).digest('base64');
    return [name, { integrity: `sha384-${hash}` }];
  });
  const manifest = { version: '1.2.3', build: '0a1b2c3d', files: Object.fromEntries(listed) };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
