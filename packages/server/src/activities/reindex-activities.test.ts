import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Activity, Page } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { searchVersion } from './activity-search-text.ts';
import { reindexActivities } from './reindex-activities.ts';
import { startReindexing } from './start-reindexing.ts';

const silent = { info: () => undefined, error: () => undefined };

describe('activities whose search text an older version has made', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
    });

    const insertOld = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        await insertActivity(database.db, '36.72', {
          title: `Pelatihan ke-${index}`,
          search_text: 'pelatihanke',
          search_version: 0,
        });
      }
    };
    const countOld = async () =>
      (
        await database.db
          .selectFrom('activity')
          .select('id')
          .where('search_version', '<', searchVersion)
          .execute()
      ).length;

    it('are found after it was made anew, also where an answer was kept', async () => {
      await insertOld(5);
      const test = createTestApp(database);
      const find = async () =>
        (await test.read<Page<Activity>>('/v1/regencies/36.72/activities?q=dilatih')).items.length;
      assert.equal(await find(), 0);

      assert.equal(await reindexActivities(database.db, { batchSize: 2 }), 5);

      assert.equal(await find(), 5);
    });

    it('are left alone the second time, and their revision with them', async () => {
      await insertOld(3);
      await reindexActivities(database.db);
      const revision = () => database.db.selectFrom('regency').select('revision').execute();
      const before = await revision();

      assert.equal(await reindexActivities(database.db), 0);

      assert.deepEqual(await revision(), before);
    });

    it('are all done once when two processes begin together', async () => {
      await insertOld(12);

      const counts = await Promise.all([
        reindexActivities(database.db, { batchSize: 3 }),
        reindexActivities(database.db, { batchSize: 3 }),
      ]);

      assert.equal((counts[0] ?? 0) + (counts[1] ?? 0), 12);
      assert.equal(await countOld(), 0);
    });

    it('stay as they are when it is cut short, and are done after the next start', async () => {
      await insertOld(2);

      await reindexActivities(database.db, { signal: AbortSignal.abort() });
      assert.equal(await countOld(), 2);
      const reindexing = startReindexing(database.db, {
        ...silent,
        info: (event) => assert.equal(event, 'activities-reindexed'),
      });
      while ((await countOld()) > 0);
      await reindexing.stop();

      assert.equal(await countOld(), 0);
    });
  });
});
