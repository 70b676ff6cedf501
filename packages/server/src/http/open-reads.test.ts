import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const page = { origin: 'https://somewhere.example' };

describe('an address that the API does not have', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02', {
      settings: { allowedOrigins: ['https://ponorogo.example.id'] },
    });
    test = createTestApp(database);
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  for (const path of [
    '/v1',
    '/v1/nowhere',
    '/v1/regencies',
    '/v1/regencies/35.02/nowhere',
    '/v1/regencies/11.01/nowhere/at/all',
  ]) {
    it(`tells any website that there is no ${path}`, async () => {
      const response = await test.request(path, { headers: page });

      assert.equal(response.status, 404);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(((await response.json()) as Problem).code, 'endpoint-not-found');
    });

    it(`lets any website ask whether it may read ${path}`, async () => {
      const response = await test.request(path, {
        method: 'OPTIONS',
        headers: {
          ...page,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'if-none-match',
        },
      });

      assert.equal(response.status, 204);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('access-control-allow-methods'), 'GET, HEAD');
      assert.equal(await response.text(), '');
    });
  }

  it('allows nobody to send there', async () => {
    for (const path of ['/v1/nowhere', '/v1/regencies/35.02/nowhere']) {
      const asked = await test.request(path, {
        method: 'OPTIONS',
        headers: { ...page, 'access-control-request-method': 'POST' },
      });
      const sent = await test.request(path, { method: 'POST', headers: page });

      assert.equal(asked.headers.get('access-control-allow-origin'), null, path);
      assert.equal(sent.headers.get('access-control-allow-origin'), null, path);
    }
  });

  it('is closed to other websites outside of the API', async () => {
    const response = await test.request('/nowhere', { headers: page });

    assert.equal(response.status, 404);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });
});
