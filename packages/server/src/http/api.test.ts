import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Directory, Problem, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const root = '/v1/regencies/35.02';

describe('the API', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02');
    await insertAreas(database.db, '35.02');
    await insertGroup(database.db, '35.02', { areaCode: '35.02.01.2008', slug: 'reog-bina' });
    test = createTestApp(database);
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  const readProblem = async (path: string, init?: RequestInit) => {
    const response = await test.request(path, init);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const problem = (await response.json()) as Problem;
    assert.equal(problem.status, response.status);
    return problem;
  };

  it('names every request', async () => {
    const first = await test.request(root);
    const second = await test.request('/nowhere');

    assert.match(first.headers.get('x-request-id') ?? '', /^[\w-]{10,}$/);
    assert.notEqual(first.headers.get('x-request-id'), second.headers.get('x-request-id'));
  });

  it('forbids browsers to run, frame or guess the type of an answer', async () => {
    for (const path of [root, '/nowhere', '/healthz']) {
      const { headers } = await test.request(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; frame-ancestors 'none'",
      );
    }
  });

  it('answers an unknown address, method, regency and group with a problem of that name', async () => {
    assert.equal((await readProblem('/v1/nowhere')).code, 'endpoint-not-found');
    assert.equal((await readProblem(root, { method: 'PUT' })).code, 'method-not-allowed');
    assert.equal((await readProblem('/v1/nowhere', { method: 'POST' })).code, 'endpoint-not-found');
    assert.equal((await readProblem('/v1/regencies/11.01')).code, 'regency-not-found');
    assert.equal((await readProblem(`${root}/groups/unknown`)).code, 'group-not-found');
  });

  it('says which methods an address takes', async () => {
    const { headers } = await test.request(`${root}/messages`);
    assert.equal(headers.get('allow'), 'POST, OPTIONS');
  });

  it('refuses unknown, repeated and unreadable parameters by name', async () => {
    const unknown = await readProblem(`${root}/groups?colour=red`);
    const repeated = await readProblem(`${root}/groups?q=a&q=b`);
    const unreadable = await readProblem(`${root}/directory?first=many`);
    const none = await readProblem(`${root}/areas?x=1`);

    assert.deepEqual(unknown.issues, [{ path: 'colour', code: 'unrecognized_keys' }]);
    assert.deepEqual(repeated.issues, [{ path: 'q', code: 'repeated_parameter' }]);
    assert.equal(unreadable.issues[0]?.path, 'first');
    assert.deepEqual(none.issues, [{ path: 'x', code: 'unrecognized_keys' }]);
    assert.equal((await readProblem('/v1/regencies/3502')).code, 'invalid-request');
  });

  it('hides what went wrong inside, and logs it', async () => {
    await insertRegency(database.db, '99.01');
    await database.db
      .updateTable('regency')
      .set({ settings: '{"secret' })
      .where('regency_code', '=', '99.01')
      .execute();

    const response = await test.request('/v1/regencies/99.01');
    const text = await response.text();

    assert.equal(response.status, 500);
    assert.equal((JSON.parse(text) as Problem).code, 'internal-error');
    assert.doesNotMatch(text, /secret|SyntaxError/);
    const entry = test.logged.find((line) => line.includes('request-failed')) ?? '';
    assert(entry.includes(response.headers.get('x-request-id') ?? 'none'));
  });

  it('prints itself as OpenAPI', async () => {
    const document = await test.read<{ openapi: string }>('/openapi.json');
    assert.equal(document.openapi, '3.1.0');
  });

  it('shows what runs here when no site is set', async () => {
    const response = await test.request('/');
    assert.match(await response.text(), /Kentongan.*openapi\.json/s);
  });

  describe('a public read', () => {
    it('may be kept for a minute by anybody', async () => {
      const { headers } = await test.request(root);

      assert.equal(
        headers.get('cache-control'),
        'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
      );
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.match(headers.get('access-control-expose-headers') ?? '', /etag, retry-after/);
      assert.match(headers.get('vary') ?? '', /Accept-Encoding/);
    });

    it('says the same in every encoding, each with a tag of its own', async () => {
      const plain = await test.request(root);
      const body = await plain.text();
      const read = async (encoding: string) => {
        const response = await test.request(root, { headers: { 'accept-encoding': encoding } });
        return {
          encoding: response.headers.get('content-encoding'),
          etag: response.headers.get('etag'),
          body: Buffer.from(await response.arrayBuffer()),
        };
      };
      const brotli = await read('gzip, deflate, br');
      const zipped = await read('gzip;q=1.0, br;q=0');

      assert.equal(brotli.encoding, 'br');
      assert.equal(brotliDecompressSync(brotli.body).toString(), body);
      assert.equal(zipped.encoding, 'gzip');
      assert.equal(gunzipSync(zipped.body).toString(), body);
      assert.equal(new Set([brotli.etag, zipped.etag, plain.headers.get('etag')]).size, 3);
    });

    it('answers 304 to whoever has it, in a list and in weak form too', async () => {
      const etag = (await test.request(root)).headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await test.request(root, { headers: { 'if-none-match': known } });
        assert.equal(response.status, 304, known);
        assert.equal(await response.text(), '');
        assert.equal(response.headers.get('etag'), etag);
      }
      const other = await test.request(root, { headers: { 'if-none-match': '"other"' } });
      assert.equal(other.status, 200);
    });

    it('answers HEAD with the headers alone', async () => {
      const full = await test.request(root);
      const head = await test.request(root, { method: 'HEAD' });

      assert.equal(await head.text(), '');
      for (const name of ['etag', 'content-length', 'content-type']) {
        assert.equal(head.headers.get(name), full.headers.get(name));
      }
    });

    it('changes with the revision of the regency, not before', async () => {
      const readTotal = async () => (await test.read<Directory>(`${root}/directory`)).total;
      const before = await readTotal();
      await insertGroup(database.db, '35.02', { areaCode: '35.02.02.2001' });
      const unbumped = await readTotal();
      await bumpRevision(database.db, '35.02');

      assert.equal(unbumped, before);
      assert.equal(await readTotal(), before + 1);
    });

    it('changes with the day of the regency', async () => {
      // 23:59 and 00:01 in Ponorogo.
      let now = Date.parse('2024-05-22T16:59:00Z');
      const clocked = createTestApp(database, { now: () => now });
      const readDay = async () => (await clocked.read<{ asOf: string }>(`${root}/coverage`)).asOf;
      const evening = await readDay();
      now = Date.parse('2024-05-22T17:01:00Z');

      assert.equal(evening, '2024-05-22');
      assert.equal(await readDay(), '2024-05-23');
    });
  });

  describe('the profile of a regency', () => {
    it('has a standard privacy notice that names the office and the period', async () => {
      const regency = await test.read<Regency>(root);

      assert.match(regency.notice.text, /Dinas Komunikasi dan Informatika Kabupaten Ponorogo/);
      assert.match(regency.notice.text, /365 hari/);
      assert.match(regency.notice.hash, /^[0-9a-f]{64}$/);
      assert.equal(regency.notice.retentionDays, 365);
      assert.deepEqual(regency.topics, ['general_question']);
      assert.equal(regency.coverageDenominator, 'rural_and_urban');
    });

    it('has another notice hash when the period changes', async () => {
      await insertRegency(database.db, '99.02', { settings: { retentionDays: 30 } });
      const [usual, short] = [
        await test.read<Regency>(root),
        await test.read<Regency>('/v1/regencies/99.02'),
      ];

      assert.notEqual(usual.notice.hash, short.notice.hash);
      assert.match(short.notice.text, /30 hari/);
    });
  });
});
