import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

describe('GET /robots.txt', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    before(async () => {
      database = await open();
      await insertRegency(database.db, '35.02');
      await insertRegency(database.db, '33.72', { name: 'Surakarta' });
    });

    const read = async (publicUrl?: string): Promise<string> =>
      (await createTestApp(database, { publicUrl }).request('/robots.txt')).text();

    it('keeps crawlers from what is no page, and lets them have what pages and widgets show', async () => {
      const lines = (await read()).split('\n');

      assert.deepEqual(lines.slice(0, 2), ['User-agent: *', 'Disallow: /v1/staff/']);
      for (const path of ['/', '/r/', '/embed/', '/v1/', '/v1/regencies/', '/v1/media/']) {
        assert.equal(lines.includes(`Disallow: ${path}`), false, path);
      }
      assert.ok(lines.includes('Disallow: /v1/regencies/*/groups/*/contact'));
    });

    it('names the site map of every regency by its public address', async () => {
      const text = await read('https://kim.example.id/pintu');

      assert.match(
        text,
        /Sitemap: https:\/\/kim\.example\.id\/pintu\/r\/33\.72\/sitemap\.xml\nSitemap: https:\/\/kim\.example\.id\/pintu\/r\/35\.02\/sitemap\.xml\n$/,
      );
    });

    it('names none while that address is not known', async () => {
      assert.doesNotMatch(await read(), /Sitemap/);
    });
  });
});
