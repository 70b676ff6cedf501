import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Activity, Page } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import type { Job } from '../jobs/job.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createUnpinHandler, unpinJobKind } from './unpin-job.ts';

const until = Date.parse('2026-11-22T05:00:00Z');

describe('a pin that runs out', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let id: string;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      id = await insertActivity(database.db, '36.72', { title: 'Lama', pinned_until: until });
      await insertActivity(database.db, '36.72', { title: 'Baru', published_at: until - 1_000 });
    });

    const runAt = (now: number, subject = id) => {
      const job: Job = {
        ...{ regencyCode: '36.72', id: 'job', subject, payload: null, attempts: 1 },
        kind: unpinJobKind,
      };
      const { signal } = new AbortController();
      return createUnpinHandler(database.db)(job, { signal, now: () => now });
    };
    const readPin = async () =>
      (
        await database.db
          .selectFrom('activity')
          .select('pinned_until')
          .where('id', '=', id)
          .executeTakeFirst()
      )?.pinned_until;

    it('is taken away, also from answers that are kept', async () => {
      let time = until - 1;
      const test = createTestApp(database, { now: () => time });
      const first = async () =>
        (await test.read<Page<Activity>>('/v1/regencies/36.72/activities')).items[0]?.title;
      assert.equal(await first(), 'Lama');
      time = until;
      assert.equal(await first(), 'Lama');

      assert.deepEqual(await runAt(time), { done: true });

      assert.equal(await first(), 'Baru');
      assert.equal(await readPin(), null);
    });

    it('stays until its time when it was put off', async () => {
      assert.deepEqual(await runAt(until - 1), { againAt: until });
      assert.equal(await readPin(), until);
    });

    it('is taken away once, and is no trouble when the activity is gone', async () => {
      await runAt(until);

      assert.deepEqual(await runAt(until), { done: true });
      assert.deepEqual(await runAt(until, 'unknown'), { done: true });
    });
  });
});
