import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { serveStaticFile } from './static-files.ts';

describe('a served folder', () => {
  let directory: TemporaryDirectory;
  let site: string;

  before(async () => {
    directory = await createTemporaryDirectory();
    site = join(directory.path, 'site');
    await mkdir(join(site, 'guide'), { recursive: true });
    await mkdir(`${site}-secret`);
    await writeFile(join(site, 'index.html'), '<h1>Beranda</h1>');
    await writeFile(join(site, 'guide', 'index.html'), '<h1>Panduan</h1>');
    await writeFile(join(site, 'app.js'), 'export {};');
    await writeFile(join(site, '.env.txt'), 'secret');
    await writeFile(join(site, 'data.sqlite'), 'secret');
    await writeFile(join(`${site}-secret`, 'a.txt'), 'secret');
    await writeFile(join(directory.path, 'secret.txt'), 'secret');
    await symlink(join(directory.path, 'secret.txt'), join(site, 'link.txt'));
  });
  after(() => directory.remove());

  const ask = (path: string, headers = {}) => {
    const request = new Request('http://localhost/', { headers });
    // A Request would tidy the path up, which an attacker's client does not.
    Object.defineProperty(request, 'url', { value: `http://localhost${path}` });
    return serveStaticFile(site, request);
  };

  it('answers with its files and their types, and forbids guessing', async () => {
    const page = await ask('/');
    const script = await ask('/app.js?v=1');

    assert.equal(await page?.text(), '<h1>Beranda</h1>');
    assert.equal(page?.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(script?.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(script?.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(await (await ask('/guide/'))?.text(), '<h1>Panduan</h1>');
  });

  it('answers 304 to whoever has the file', async () => {
    const etag = (await ask('/'))?.headers.get('etag') ?? '';
    assert.equal((await ask('/', { 'if-none-match': etag }))?.status, 304);
  });

  it('gives nothing from outside, nothing hidden and nothing of an unknown type', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/guide/..%2f..%2fsecret.txt',
      '/%2e%2e%2fsite-secret%2fa.txt',
      '/..%5csecret.txt',
      '/%00index.html',
      '/%zz',
      '/link.txt',
      '/.env.txt',
      '/data.sqlite',
      '/guide',
      '/missing.html',
    ];
    for (const path of paths) assert.equal(await ask(path), undefined, path);
  });
});
