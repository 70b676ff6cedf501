import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import { createActivityEditor } from '../../activities/editing/activity-editor.ts';
import { getStaffActivity } from '../../activities/editing/staff-activity-reader.ts';
import { unpinJobKind } from '../../activities/unpin-job.ts';
import { cliActor } from '../../audit/write-audit.ts';
import type { Database } from '../../db/database.ts';
import { insertRegency } from '../../testing/insert-regency.ts';
import { eachDatabase } from '../../testing/test-databases.ts';
import { activityFileSchema, type FileActivity } from './activity-file.ts';
import { importActivities } from './import-activities.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
const id = '6b696d00-0000-4000-8000-000000000001';

function read(fields: object = {}): FileActivity[] {
  const activity = {
    ...{ id, type: 'product_promotion', categories: ['msme'], title: 'Keripik tempe' },
    ...{ group: null, publishedAt: '2026-11-01T00:00:00Z', price: 'Rp12.000' },
    seller: { name: 'Bu Contoh', whatsapp: '0812-3000-0001', consentAt: '2026-10-31T00:00:00Z' },
    sourceUrl: 'https://blog.example/keripik',
    sourceName: 'Blog KIM',
    ...fields,
  };
  return activityFileSchema.parse({ activities: [activity] }).activities;
}

describe('a file of activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
    });

    const store = (activities: readonly FileActivity[], at = now) =>
      importActivities(database.db, '36.72', activities, at);
    const get = (at = now) => getStaffActivity(database.db, { regencyCode: '36.72', id, now: at });
    const counts = async (activities: readonly FileActivity[], at = now) => {
      const { created, updated, unchanged } = await store(activities, at);
      return { created, updated, unchanged };
    };

    it('brings products with their sellers, events in their zone, pins and sources', async () => {
      await store(
        read({
          startsAt: '2026-12-01T00:00:00Z',
          timeZone: 'Asia/Jayapura',
          pinnedUntil: '2026-12-02T00:00:00Z',
        }),
      );

      const stored = await get();

      assert.deepEqual(stored.product, {
        price: 'Rp12.000',
        seller: { name: 'Bu Contoh', whatsapp: '+6281230000001' },
      });
      assert.equal(stored.timeZone, 'Asia/Jayapura');
      assert.equal(stored.sourceName, 'Blog KIM');
      assert.equal(stored.pinnedUntil, '2026-12-02T00:00:00.000Z');
      const job = await database.db.selectFrom('job').selectAll().executeTakeFirst();
      assert.equal(job?.kind, unpinJobKind);
      assert.equal(job?.run_at, Date.parse('2026-12-02T00:00:00Z'));
    });

    it('changes nothing the second time, also when its pin is over by then', async () => {
      const activities = read({ pinnedUntil: '2026-12-02T00:00:00Z' });

      assert.deepEqual(await counts(activities), { created: 1, updated: 0, unchanged: 0 });
      assert.deepEqual(await counts(activities), { created: 0, updated: 0, unchanged: 1 });
      const later = Date.parse('2027-01-01T00:00:00Z');
      assert.deepEqual(await counts(activities, later), { created: 0, updated: 0, unchanged: 1 });
      assert.equal((await get(later)).pinnedUntil, null);
    });

    it('changes what it says differently and leaves a pin of staff alone', async () => {
      await store(read());
      const { updatedAt } = await get();
      const facts = { regencyCode: '36.72', id, updatedAt, actor: cliActor, now };
      const until = '2026-12-31T00:00:00.000Z';
      await createActivityEditor(database.db).pin(facts, { until });

      const result = await counts(read({ price: 'Rp15.000' }));

      assert.deepEqual(result, { created: 0, updated: 1, unchanged: 0 });
      const stored = await get();
      assert.equal(stored.product?.price, 'Rp15.000');
      assert.equal(stored.pinnedUntil, until);
    });

    it('does not bring back what staff have withdrawn', async () => {
      await store(read());
      const { updatedAt } = await get();
      const facts = { regencyCode: '36.72', id, updatedAt, actor: cliActor, now };
      await createActivityEditor(database.db).withdraw(facts, { reason: 'Sudah habis' });

      await store(read({ price: 'Rp15.000' }));

      assert.equal((await get()).status, 'withdrawn');
    });

    it('is refused with fields that do not fit each other', () => {
      assert.throws(() => read({ type: 'news' }));
      assert.throws(() => read({ endsAt: '2026-12-01T00:00:00Z' }));
      assert.throws(() => read({ pinnedUntil: 'soon' }));
    });
  });
});
