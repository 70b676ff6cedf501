import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Activity, Page } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

describe('the order of activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      test = createTestApp(database, { now: () => now });
      const insert = (title: string, options: Parameters<typeof insertActivity>[2]) =>
        insertActivity(database.db, '36.72', { title, published_at: now - 50 * day, ...options });
      await insert('Baru', { published_at: now - hour });
      await insert('Lama', { published_at: now - 100 * day });
      await insert('Disematkan lama', { published_at: now - 99 * day, pinned_until: now + day });
      await insert('Disematkan baru', { published_at: now - 2 * hour, pinned_until: now + 1 });
      await insert('Pernah disematkan', { published_at: now - 3 * hour, pinned_until: now });
      // Midnight in Jakarta is 17:00 UTC of the day before.
      const midnight = Date.parse('2026-11-21T17:00:00Z');
      await insert('Kemarin', { starts_at: midnight - 2 * hour, ends_at: midnight - 1 });
      await insert('Kemarin tanpa akhir', { starts_at: midnight - 1 });
      await insert('Sampai hari ini', { starts_at: midnight - 3 * day, ends_at: midnight });
      await insert('Pagi ini', { starts_at: midnight + 2 * hour });
      await insert('Besok', { starts_at: midnight + 30 * hour, ends_at: midnight + 32 * hour });
    });

    const readAll = async (query: string, limit: number) => {
      const titles: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Page<Activity> = await test.read(
          `/v1/regencies/36.72/activities?${query}limit=${limit}${cursor && `&cursor=${cursor}`}`,
        );
        titles.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      }
      return titles;
    };
    const upcoming = ['Sampai hari ini', 'Pagi ini', 'Besok'];
    const past = ['Kemarin', 'Kemarin tanpa akhir'];

    for (const limit of [1, 2, 3, 50]) {
      it(`is pinned first and then newest, read ${limit} at a time`, async () => {
        const titles = await readAll('', limit);

        assert.deepEqual(titles.slice(0, 4), [
          'Disematkan baru',
          'Disematkan lama',
          'Baru',
          'Pernah disematkan',
        ]);
        assert.equal(titles.at(-1), 'Lama');
        assert.equal(new Set(titles).size, 10);
        assert.equal(titles.length, 10);
      });

      it(`is soonest first for events not over on a day, read ${limit} at a time`, async () => {
        assert.deepEqual(await readAll('eventsFrom=2026-11-22&', limit), upcoming);
      });

      it(`is latest first for events over before a day, read ${limit} at a time`, async () => {
        const titles = await readAll('eventsBefore=2026-11-22&', limit);

        assert.deepEqual(titles.sort(), past);
        assert.deepEqual(await readAll('eventsBefore=2026-11-23&', limit), [
          'Pagi ini',
          'Sampai hari ini',
          ...(await readAll('eventsBefore=2026-11-22&', limit)),
        ]);
      });
    }

    it('takes both days as the first and the last', async () => {
      const titles = await readAll('eventsFrom=2026-11-22&eventsBefore=2026-11-23&', 1);

      assert.deepEqual(titles, ['Sampai hari ini', 'Pagi ini']);
    });

    it('calls a pin that has run out no pin', async () => {
      const { items }: Page<Activity> = await test.read('/v1/regencies/36.72/activities');

      assert.deepEqual(
        items.filter(({ pinnedUntil }) => pinnedUntil !== null).map(({ title }) => title),
        ['Disematkan baru', 'Disematkan lama'],
      );
    });
  });
});
