import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Backend } from './support/start-backend.ts';
import { useStage } from './support/use-stage.ts';
import { openPage } from './support/watched-page.ts';

/** The regency keeps Asia/Jakarta; one reader is half a day behind it, one two hours ahead. */
const readers = ['Asia/Jakarta', 'America/New_York', 'Asia/Jayapura'];

const afterMidnight = Date.parse('2026-03-03T00:30:00+07:00');
const beforeMidnight = Date.parse('2026-03-02T23:30:00+07:00');

describe('a date of the regency', () => {
  const stage = useStage();
  let slug: string;

  before(async () => {
    slug = await withLateHours(stage.backend);
  });

  for (const timezoneId of readers) {
    it(`is the same day in an open group for a reader in ${timezoneId}`, async () => {
      stage.watched = await openPage(stage.browser, { timezoneId });
      const { page } = stage.watched;
      const body = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>
        <kim-directory regency="35.02"></kim-directory>`;
      await page.goto(`${stage.host.publish({ body })}#kim=${slug}`);
      await page.locator('kim-directory .news li:not(.skeleton)').first().waitFor();

      const panel = await page.locator('kim-directory [part=group]').innerText();

      assert.match(panel, /Diperiksa dinas 3 Maret 2026/);
      assert.match(panel, /1 Januari 2025/);
      assert.match(panel, /31 Desember 2999/);
      const days = await page.locator('kim-directory .news time').allInnerTexts();
      assert.deepEqual(days, ['3 Maret 2026', '2 Maret 2026']);
      assert.deepEqual(stage.watched.complaints, []);
    });
  }

  it('is the same in the feed and the coverage wherever they are read', async () => {
    const body = `<script async src="${stage.backend.address}/embed/v1/kim.js"></script>
      <kim-activity-feed regency="35.02" limit="50"></kim-activity-feed>
      <kim-coverage regency="35.02"></kim-coverage>`;
    const address = stage.host.publish({ body });
    const texts: string[] = [];
    for (const timezoneId of readers) {
      stage.watched = await openPage(stage.browser, { timezoneId });
      const { page } = stage.watched;
      await page.goto(address);
      await page.locator('kim-activity-feed [part=item] time').first().waitFor();
      await page.locator('kim-coverage [part=figures]').waitFor();
      const feed = await page.locator('kim-activity-feed').getByRole('list').innerText();
      const coverage = await page.locator('kim-coverage [part=figures]').innerText();
      texts.push(feed + coverage);
      if (timezoneId !== readers.at(-1)) await stage.watched.close();
    }

    assert.match(texts[0] ?? '', /3 Maret 2026/);
    assert.match(texts[0] ?? '', /2 Maret 2026/);
    assert.deepEqual(new Set(texts).size, 1);
  });
});

/** Gives one group a record and news from just before and just after midnight. */
async function withLateHours({ database: { db } }: Backend): Promise<string> {
  const group = await db
    .selectFrom('information_group as g')
    .innerJoin('board_term as t', 't.group_id', 'g.id')
    .innerJoin('board_member as m', 'm.group_id', 'g.id')
    .select(['g.id', 'g.slug'])
    .orderBy('g.slug')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('information_group')
    .set({ verified_at: afterMidnight })
    .where('id', '=', group.id)
    .execute();
  await db
    .updateTable('board_term')
    .set({ starts_on: '2025-01-01', ends_on: '2999-12-31' })
    .where('group_id', '=', group.id)
    .execute();
  const activities = await db
    .selectFrom('activity')
    .select('id')
    .where('starts_at', 'is', null)
    .where('status', '=', 'published')
    .limit(2)
    .execute();
  assert.equal(activities.length, 2);
  for (const [index, { id }] of activities.entries()) {
    const at = index === 0 ? afterMidnight : beforeMidnight;
    await db
      .updateTable('activity')
      .set({ group_id: group.id, published_at: at })
      .where('id', '=', id)
      .execute();
  }
  await db
    .updateTable('activity')
    .set({ status: 'withdrawn' })
    .where('group_id', '=', group.id)
    .where(
      'id',
      'not in',
      activities.map(({ id }) => id),
    )
    .execute();
  return group.slug;
}
