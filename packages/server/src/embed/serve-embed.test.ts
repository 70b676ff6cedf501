import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const loader = "console.log('loader');";
const chunk = "console.log('chunk');";
let changes = 0;

describe('GET /embed', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;

  const writeBuild = (
    files: Readonly<Record<string, string>>,
    version = '1.2.3',
    build = '0a1b2c3d',
  ) => {
    const folder = join(directory.path, 'v1');
    mkdirSync(folder, { recursive: true });
    for (const [name, code] of Object.entries(files)) {
      writeFileSync(join(folder, name), code);
      writeFileSync(join(folder, `${name}.gz`), gzipSync(code));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(code));
    }
    const manifest = join(folder, 'manifest.json');
    const listed = Object.fromEntries(
      Object.entries(files).map(([name, code]) => [name, { integrity: toIntegrity(code) }]),
    );
    writeFileSync(manifest, JSON.stringify({ version, build, files: listed }));
    // Two builds within one tick of the clock still differ.
    changes += 1;
    utimesSync(manifest, changes, changes);
  };

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: join(directory.path, 'data') });
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });
  beforeEach(() => {
    rmSync(join(directory.path, 'v1'), { recursive: true, force: true });
    writeBuild({ 'kim.js': loader, 'directory-0a1b2c3d.js': chunk });
    test = createTestApp(database, { embedDirectory: directory.path });
  });

  it('serves a further try of a loader, whose folder ends with more slashes', async () => {
    for (const path of [
      '/embed/v1//directory-0a1b2c3d.js',
      '/embed/1.2.3///directory-0a1b2c3d.js',
    ]) {
      const response = await test.request(path);

      assert.equal(response.status, 200, path);
      assert.equal(await response.text(), chunk);
    }
    assert.equal((await test.request('/embed/v1//kim.js/directory-0a1b2c3d.js')).status, 404);
    assert.equal((await test.request('/embed/v1//')).status, 404);
  });

  it('gives the loader of the channel for a few minutes, to pages of any origin', async () => {
    const response = await test.request('/embed/v1/kim.js');

    assert.equal(response.status, 200);
    assert.equal(await response.text(), loader);
    assert.deepEqual(pick(response), {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'timing-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
  });

  it('lets a chunk be kept for a year, because its name changes with it', async () => {
    const response = await test.request('/embed/v1/directory-0a1b2c3d.js');

    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(await response.text(), chunk);
  });

  it('lets the loader of a pinned version be kept for a year', async () => {
    const response = await test.request('/embed/1.2.3/kim.js');

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  it('sends the bytes that were compressed at build time', async () => {
    const brotli = await test.request('/embed/v1/kim.js', accepting('gzip, deflate, br'));
    const gzip = await test.request('/embed/v1/kim.js', accepting('gzip'));

    assert.equal(brotli.headers.get('content-encoding'), 'br');
    assert.equal(brotliDecompressSync(await brotli.arrayBuffer()).toString(), loader);
    assert.equal(gzip.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(await gzip.arrayBuffer()).toString(), loader);
    assert.notEqual(brotli.headers.get('etag'), gzip.headers.get('etag'));
  });

  it('answers 304 to who has the file, in whatever encoding', async () => {
    const etag = (await test.request('/embed/v1/kim.js', accepting('br'))).headers.get('etag');

    const response = await test.request('/embed/v1/kim.js', {
      headers: { 'if-none-match': String(etag) },
    });

    assert.equal(response.status, 304);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });

  it('answers HEAD with the length and no body', async () => {
    const response = await test.request('/embed/v1/kim.js', { method: 'HEAD' });

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-length'), String(loader.length));
    assert.equal(await response.text(), '');
  });

  it('publishes the manifest', async () => {
    const manifest = await test.read<{ version: string }>('/embed/v1/manifest.json');

    assert.equal(manifest.version, '1.2.3');
  });

  it('gives nothing that the manifest does not list', async () => {
    writeFileSync(join(directory.path, 'v1', 'secret.js'), 'secret');

    for (const path of [
      '/embed/v1/secret.js',
      '/embed/v1/kim.js.gz',
      '/embed/v1/..%2fdata%2fkentongan.sqlite',
      '/embed/v1/%2e%2e%2fpackage.json',
      '/embed/v1/constructor',
      '/embed/v2/kim.js',
      '/embed/0.0.9/kim.js',
      '/embed/v1/',
    ]) {
      assert.equal((await test.request(path)).status, 404, path);
    }
  });

  it('serves a newer build without a restart', async () => {
    await test.request('/embed/v1/kim.js');

    writeBuild({ 'kim.js': 'console.log(2);' }, '1.2.4');

    assert.equal(await (await test.request('/embed/v1/kim.js')).text(), 'console.log(2);');
    assert.equal((await test.request('/embed/1.2.3/kim.js')).status, 404);
  });

  it('keeps the last whole build while a new one is being written', async () => {
    await test.request('/embed/v1/kim.js');

    rmSync(join(directory.path, 'v1'), { recursive: true });

    assert.equal((await test.request('/embed/v1/kim.js')).status, 200);
  });

  it('answers 404 without a build and says once in the log what to do', async () => {
    rmSync(join(directory.path, 'v1'), { recursive: true });

    const statuses = [
      (await test.request('/embed/v1/kim.js')).status,
      (await test.request('/embed/v1/kim.js')).status,
    ];

    assert.deepEqual(statuses, [404, 404]);
    const lines = test.logged.filter((line) => line.includes('embed-missing'));
    assert.equal(lines.length, 1);
    assert.match(String(lines[0]), /npm run build/);
  });

  it('answers 404 when a listed file is missing', async () => {
    rmSync(join(directory.path, 'v1', 'kim.js.br'));

    assert.equal((await test.request('/embed/v1/kim.js')).status, 404);
    assert.match(test.logged.join('\n'), /embed-missing/);
  });

  it('answers 404 when a listed file is another one than the manifest says', async () => {
    writeFileSync(join(directory.path, 'v1', 'kim.js'), 'console.log("half');

    assert.equal((await test.request('/embed/v1/kim.js')).status, 404);
    assert.match(test.logged.join('\n'), /not the file that the manifest lists/);
  });

  describe('with a folder for the builds of the past', () => {
    const newer = {
      'kim.js': "console.log('newer');",
      'directory-4e5f6a7b.js': "console.log('newer chunk');",
    };
    let kept: string;
    const restart = () =>
      createTestApp(database, { embedDirectory: directory.path, embedKeptDirectory: kept });
    const read = async (app: TestApp, path: string) => {
      const response = await app.request(path);
      return response.status === 200 ? response.text() : response.status;
    };

    beforeEach(() => {
      kept = join(directory.path, `kept-${(changes += 1)}`);
      restart();
      rmSync(join(directory.path, 'v1'), { recursive: true });
      writeBuild(newer, '1.3.0', '4e5f6a7b');
    });

    it('serves the version before an upgrade under its address for ever', async () => {
      const upgraded = restart();

      assert.equal(await read(upgraded, '/embed/1.2.3/kim.js'), loader);
      assert.equal(await read(upgraded, '/embed/1.2.3/directory-0a1b2c3d.js'), chunk);
      assert.equal(await read(upgraded, '/embed/1.3.0/kim.js'), newer['kim.js']);
      assert.equal(await read(upgraded, '/embed/v1/kim.js'), newer['kim.js']);
      const response = await upgraded.request('/embed/1.2.3/kim.js', accepting('br'));
      assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(brotliDecompressSync(await response.arrayBuffer()).toString(), loader);
    });

    it('keeps its hashes published, and says which versions there are', async () => {
      const upgraded = restart();

      const manifest = await upgraded.read<{ files: Record<string, { integrity: string }> }>(
        '/embed/1.2.3/manifest.json',
      );
      assert.equal(manifest.files['kim.js']?.integrity, toIntegrity(loader));
      assert.deepEqual(await upgraded.read('/embed/versions.json'), {
        v1: '1.3.0',
        versions: ['1.2.3', '1.3.0'],
      });
    });

    it('gives the chunks of a loader that some cache still holds', async () => {
      const upgraded = restart();

      assert.equal(await read(upgraded, '/embed/v1/directory-0a1b2c3d.js'), chunk);
      assert.equal(await read(upgraded, '/embed/v1/directory-ffffffff.js'), 404);
    });

    it('serves what it upgraded to without a restart as well', async () => {
      const running = restart();
      rmSync(join(directory.path, 'v1'), { recursive: true });
      writeBuild({ 'kim.js': 'console.log(3);' }, '1.4.0', 'cccccccc');

      assert.equal(await read(running, '/embed/v1/kim.js'), 'console.log(3);');
      assert.equal(await read(running, '/embed/1.3.0/kim.js'), newer['kim.js']);
      assert.equal(await read(restart(), '/embed/1.4.0/kim.js'), 'console.log(3);');
    });

    it('leaves a version what it was when another build claims it, and says so', async () => {
      rmSync(join(directory.path, 'v1'), { recursive: true });
      writeBuild({ 'kim.js': 'console.log(4);' }, '1.2.3', 'dddddddd');
      const claimed = restart();

      assert.equal(await read(claimed, '/embed/1.2.3/kim.js'), loader);
      assert.equal(await read(claimed, '/embed/v1/kim.js'), 'console.log(4);');
      assert.equal(await read(claimed, '/embed/1.2.3+dddddddd/kim.js'), 'console.log(4);');
      assert.match(claimed.logged.join('\n'), /embed-version-reused.*version of its own/);
    });

    it('keeps the last ten of the builds that claim a version, and its first', () => {
      for (let count = 0; count < 12; count += 1) {
        rmSync(join(directory.path, 'v1'), { recursive: true });
        writeBuild({ 'kim.js': `console.log(${count});` }, '1.2.3', `aaaaaa${count + 10}`);
        restart();
      }

      const names = readdirSync(kept).filter((name) => name.startsWith('1.2.3'));
      assert.equal(names.length, 11);
      assert.ok(names.includes('1.2.3') && names.includes('1.2.3+aaaaaa21'));
    });

    it('writes a kept build anew that has been damaged, and never serves a damaged one', async () => {
      restart();
      writeFileSync(join(kept, '1.2.3', 'kim.js'), '');
      writeFileSync(join(kept, '1.3.0', 'kim.js'), '');
      const restarted = restart();

      assert.equal(await read(restarted, '/embed/1.2.3/kim.js'), 404);
      assert.equal(await read(restarted, '/embed/1.3.0/kim.js'), newer['kim.js']);
      assert.match(restarted.logged.join('\n'), /embed-version-broken.*1\.2\.3|1\.2\.3.*broken/);
    });

    it('serves what it has when nothing can be kept, and says so', async () => {
      kept = join(directory.path, 'v1', 'kim.js');
      const full = restart();

      assert.equal(await read(full, '/embed/v1/kim.js'), newer['kim.js']);
      assert.equal(await read(full, '/embed/1.3.0/kim.js'), newer['kim.js']);
      assert.match(full.logged.join('\n'), /embed-version-not-kept/);
    });

    it('gives nothing but versions and their files from that folder', async () => {
      mkdirSync(join(kept, 'secret'), { recursive: true });
      writeFileSync(join(kept, 'secret', 'kim.js'), 'secret');
      const app = restart();

      for (const path of [
        '/embed/secret/kim.js',
        '/embed/..%2f..%2fv1/kim.js',
        '/embed/1.2.3%2f..%2fsecret/kim.js',
        '/embed/1.2.3/kim.js.gz',
        '/embed/1.2.3/..%2f1.3.0%2fkim.js',
      ]) {
        assert.equal(await read(app, path), 404, path);
      }
    });
  });

  it('answers 404 when no build is configured', async () => {
    const bare = createTestApp(database);

    assert.equal((await bare.request('/embed/v1/kim.js')).status, 404);
    assert.match(bare.logged.join('\n'), /EMBED_DIR/);
  });
});

function toIntegrity(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

function accepting(encodings: string): RequestInit {
  return { headers: { 'accept-encoding': encodings } };
}

function pick({ headers }: Response): Record<string, string | null> {
  const names = [
    'content-type',
    'cache-control',
    'access-control-allow-origin',
    'cross-origin-resource-policy',
    'timing-allow-origin',
    'x-content-type-options',
    'vary',
  ];
  return Object.fromEntries(names.map((name) => [name, headers.get(name)]));
}
