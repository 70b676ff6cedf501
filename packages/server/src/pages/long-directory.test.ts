import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const frame = '/embed/frame/directory?regency=35.02';
const fragment = '/embed/fragment/directory?regency=35.02';

describe('a directory of more than 1,000 groups', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02');
    await insertAreas(database.db, '35.02');
    await database.db.transaction().execute(async (transaction) => {
      for (let number = 1; number <= 1_001; number += 1) {
        await insertGroup(transaction, '35.02', {
          areaCode: '35.02.01.2005',
          slug: `group-${number}`,
          name: `Nomor ${String(number).padStart(4, '0')}`,
        });
      }
      await insertGroup(transaction, '35.02', { areaCode: '35.02.02.2001', slug: 'other' });
    });
    test = createTestApp(database, { publicUrl: 'https://kim.example.id' });
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  const read = async (path: string): Promise<string> => (await test.request(path)).text();
  const countGroups = (html: string): number => html.split('<li id="kim=').length - 1;

  it('names its districts, each with a link to its own page', async () => {
    for (const [path, page] of [
      [frame, '../../embed/frame/directory?regency=35.02&amp;'],
      [fragment, 'https://kim.example.id/r/35.02/direktori?'],
    ] as const) {
      const html = await read(path);

      assert.equal(countGroups(html), 0);
      assert.match(html, /1\.002 KIM/);
      assert.ok(html.includes(`${page}district=35.02.01"`), path);
      assert.match(html, /Kecamatan Slahung/);
      assert.match(html, /1 dari 22\s+desa dan kelurahan/);
    }
  });

  it('gives a long district in pages that lead to each other', async () => {
    const first = await read(`${frame}&district=35.02.01`);
    const second = await read(`${frame}&district=35.02.01&page=2`);

    assert.equal(countGroups(first), 1_000);
    assert.match(first, /Halaman 1 dari 2/);
    assert.match(first, /district=35\.02\.01&amp;page=2"[^>]*>Berikutnya/);
    assert.equal(countGroups(second), 1);
    assert.match(second, /KIM Nomor 1001/);
    assert.match(second, /<title>Direktori KIM Kecamatan Slahung, .* \(Halaman 2 dari 2\)</);
    assert.match(second, /district=35\.02\.01"[^>]*>Sebelumnya/);
  });

  it('leads search engines to the district among the pages to share, whose pages are shorter', async () => {
    const html = await read(`${frame}&district=35.02.01&page=2`);

    assert.match(
      html,
      /rel="canonical"\s+href="https:\/\/kim\.example\.id\/r\/35\.02\/direktori\?district=35\.02\.01"/,
    );
  });

  it('has no page after the last', async () => {
    assert.equal((await test.request(`${frame}&district=35.02.01&page=3`)).status, 404);
  });

  it('is a file of all its rows', async () => {
    const text = await read('/v1/regencies/35.02/groups.csv');

    assert.equal(text.trimEnd().split('\r\n').length, 1_003);
  });
});
