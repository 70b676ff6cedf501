import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Directory, Group, GroupPage } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { dormantBefore } from './dormant-before.ts';

const root = '/v1/regencies/35.02';

describe('activity status of a group', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let groupId: string;
    let now: number;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '35.02');
      await insertAreas(db, '35.02');
      groupId = await insertGroup(db, '35.02', { areaCode: '35.02.01.2008', slug: 'wates' });
      await insertGroup(db, '35.02', { areaCode: '35.02.01.2009', slug: 'diam' });
      test = createTestApp(database, { now: () => now });
    });

    const statuses = async () => {
      const page = await test.read<GroupPage>(`${root}/groups`);
      const directory = await test.read<Directory>(`${root}/directory`);
      const group = await test.read<Group>(`${root}/groups/wates`);
      const csv = await (await test.request(`${root}/groups.csv`)).text();
      const [, word] = /"(Aktif|Tidak aktif|Belum diketahui)","[\d-]*","","wates"/.exec(csv) ?? [];
      const of = (groups: readonly { slug: string; activityStatus: string }[]) =>
        groups.find(({ slug }) => slug === 'wates')?.activityStatus;
      return [of(page.items), of(directory.groups), group.activityStatus, word];
    };

    it('is unknown without a published activity', async () => {
      now = Date.parse('2025-08-31T12:00:00+07:00');
      await insertActivity(database.db, '35.02', { group_id: groupId, status: 'in_review' });

      assert.deepEqual(await statuses(), ['unknown', 'unknown', 'unknown', 'Belum diketahui']);
    });

    it('is active from its first activity, also one that a feed brought', async () => {
      await insertActivity(database.db, '35.02', {
        group_id: groupId,
        feed_id: 'f',
        published_at: Date.parse('2025-08-31T15:00:00+07:00'),
      });
      await bumpRevision(database.db, '35.02');

      assert.deepEqual(await statuses(), ['active', 'active', 'active', 'Aktif']);
    });

    it('becomes dormant by time alone, at midnight and in every answer at once', async () => {
      now = Date.parse('2026-02-28T09:00:00+07:00');
      const before = await statuses();
      now = Date.parse('2026-02-28T23:59:59+07:00');
      const late = await statuses();
      const { headers } = await test.request(`${root}/groups`);

      now = Date.parse('2026-03-01T00:00:00+07:00');
      const after = await statuses();

      assert.deepEqual(before, ['active', 'active', 'active', 'Aktif']);
      assert.deepEqual(late, before);
      assert.deepEqual(after, ['dormant', 'dormant', 'dormant', 'Tidak aktif']);
      const changed = await test.request(`${root}/groups`, {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      assert.equal(changed.status, 200);
    });

    it('is active again with the next activity', async () => {
      const published_at = now - 60_000;
      await insertActivity(database.db, '35.02', { group_id: groupId, published_at });
      await bumpRevision(database.db, '35.02');

      assert.deepEqual(await statuses(), ['active', 'active', 'active', 'Aktif']);
    });
  });
});

describe('dormantBefore', () => {
  const since = (instant: string, timeZone: string, dormantAfterMonths: number) =>
    new Date(
      dormantBefore({ timeZone, settings: { dormantAfterMonths } }, Date.parse(instant)),
    ).toISOString();

  it('is the beginning of the same day of an earlier month, where the regency is', () => {
    assert.equal(since('2026-03-15T23:00:00Z', 'Asia/Jayapura', 6), '2025-09-15T15:00:00.000Z');
    assert.equal(since('2026-03-15T12:00:00+07:00', 'Asia/Jakarta', 6), '2025-09-14T17:00:00.000Z');
    assert.equal(since('2026-01-01T00:00:00+07:00', 'Asia/Jakarta', 1), '2025-11-30T17:00:00.000Z');
  });

  it('is the last day of a month that has fewer', () => {
    assert.equal(since('2026-08-31T12:00:00+07:00', 'Asia/Jakarta', 6), '2026-02-27T17:00:00.000Z');
    assert.equal(since('2024-08-31T12:00:00+07:00', 'Asia/Jakarta', 6), '2024-02-28T17:00:00.000Z');
  });
});
