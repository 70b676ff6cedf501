import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Activity, Page, Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const root = '/v1/regencies/36.72';
const event = '0b6f3c1e-6f0b-4a52-9a3c-0d6f2f6c7a11';

describe('activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '36.72', { name: 'Cilegon' });
      await insertAreas(db, '36.72');
      const areaCode = '36.72.07.1001';
      const group = await insertGroup(db, '36.72', { areaCode, slug: 'jombang', name: 'Jombang' });
      await insertActivity(db, '36.72', {
        id: event,
        type: 'event',
        title: 'Ngobras bersama warga',
        categories: '["msme","arts_culture"]',
        group_id: group,
        starts_at: Date.parse('2024-05-22T09:00:00+07:00'),
        place: 'Aula Kecamatan Jombang',
        source_url: 'javascript:alert(1)',
        published_at: Date.parse('2024-05-20T23:30:00+07:00'),
      });
      await insertActivity(db, '36.72', {
        title: 'Pengumuman lomba',
        type: 'announcement',
        source_url: 'https://blog.example/lomba',
        published_at: Date.parse('2024-05-21T00:30:00+07:00'),
      });
      for (const status of ['draft', 'withdrawn']) {
        await insertActivity(db, '36.72', { status, title: 'Belum terbit' });
      }
      test = createTestApp(database);
    });

    const list = (query = '') => test.read<Page<Activity>>(`${root}/activities${query}`);
    const listTitles = async (query: string) => (await list(query)).items.map(({ title }) => title);
    const ngobras = 'Ngobras bersama warga';
    const lomba = 'Pengumuman lomba';

    it('come newest first, and only when they are published', async () => {
      assert.deepEqual(await listTitles(''), [lomba, ngobras]);
    });

    it('say when and where an event is, on the right day of the regency', async () => {
      const activity = await test.read<Activity>(`${root}/activities/${event}`);
      const words = new Intl.DateTimeFormat('id', { dateStyle: 'full', timeZone: 'Asia/Jakarta' });

      assert.equal(activity.startsAt, '2024-05-22T02:00:00.000Z');
      assert.equal(words.format(new Date(activity.startsAt)), 'Rabu, 22 Mei 2024');
      assert.equal(activity.place, 'Aula Kecamatan Jombang');
      assert.equal(activity.group?.slug, 'jombang');
    });

    it('are filtered by type, category, group, district and words', async () => {
      assert.deepEqual(await listTitles('?type=event'), [ngobras]);
      assert.deepEqual(await listTitles('?category=arts_culture'), [ngobras]);
      assert.deepEqual(await listTitles('?category=health'), []);
      assert.deepEqual(await listTitles('?group=jombang'), [ngobras]);
      assert.deepEqual(await listTitles('?district=36.72.07'), [ngobras]);
      assert.deepEqual(await listTitles('?q=LOMBA'), [lomba]);
    });

    it('are filtered by the days of the regency, first and last included', async () => {
      assert.deepEqual(await listTitles('?from=2024-05-21'), [lomba]);
      assert.deepEqual(await listTitles('?to=2024-05-20'), [ngobras]);
      assert.deepEqual(await listTitles('?from=2024-05-20&to=2024-05-21'), [lomba, ngobras]);
    });

    it('are found by any form of a word and by its beginning', async () => {
      const id = await insertActivity(database.db, '36.72', {
        title: 'Pelatihan menulis untuk pengurus',
        body: 'Kader dilatih memotret di Ngilo-Ilo.',
        published_at: 1,
      });
      const finds = async (q: string) =>
        (await list(`?q=${encodeURIComponent(q)}`)).items.some((activity) => activity.id === id);

      for (const q of [
        'pelatihan',
        'dilatih',
        'berlatih',
        'latih',
        'PELAT',
        'tulisan',
        'ngilo-ilo',
        'ngiloilo',
        'yang dilatih di desa',
      ]) {
        assert.equal(await finds(q), true, q);
      }
      for (const q of ['atih', 'menulis sapi', '%', '_____', 'p_latihan']) {
        assert.equal(await finds(q), q === '%' || q === '_____', q);
      }
      await database.db.deleteFrom('activity').where('id', '=', id).execute();
      await bumpRevision(database.db, '36.72');
    });

    for (const hostile of [
      '"',
      "'",
      "') or 1=1 --",
      '"a" OR *',
      'NEAR(a b)',
      'a:*|b',
      '-a',
      '\u0000',
    ]) {
      it(`take ${JSON.stringify(hostile)} as words`, async () => {
        const response = await test.request(`${root}/activities?q=${encodeURIComponent(hostile)}`);

        assert.equal(response.status, 200);
      });
    }

    it('come page by page', async () => {
      const first = await list('?limit=1');
      const second = await list(`?limit=1&cursor=${first.nextCursor}`);

      assert.deepEqual(
        [first.items[0]?.title, second.items[0]?.title, second.nextCursor],
        [lomba, ngobras, null],
      );
    });

    it('tell a broken cursor from one of another list', async () => {
      const { nextCursor } = await list('?limit=1');
      const codeOf = async (query: string) =>
        (await test.read<Problem>(`${root}/activities?${query}`)).issues;

      assert.deepEqual(await codeOf('cursor=bm9wZQ'), [{ path: 'cursor', code: 'invalid_format' }]);
      assert.deepEqual(await codeOf(`eventsFrom=2024-05-22&cursor=${nextCursor}`), [
        { path: 'cursor', code: 'cursor_of_other_order' },
      ]);
    });

    it('link only to web addresses', async () => {
      const { items } = await list();
      assert.deepEqual(
        items.map(({ sourceUrl }) => sourceUrl),
        ['https://blog.example/lomba', null],
      );
    });

    it('that are unknown or not published are not found', async () => {
      const unknown = '3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11';
      const draft = await insertActivity(database.db, '36.72', { status: 'draft' });
      for (const id of [unknown, draft]) {
        const problem = await test.read<Problem>(`${root}/activities/${id}`);
        assert.equal(problem.code, 'activity-not-found');
      }
    });
  });
});
