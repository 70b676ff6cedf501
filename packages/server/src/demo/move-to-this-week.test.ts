import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { activityFileSchema } from '../import/activities/activity-file.ts';
import { demoDirectory } from '../testing/demo-sheet.ts';
import { moveToThisWeek } from './move-to-this-week.ts';

const week = 7 * 86_400_000;

describe('the activities of the demonstration', async () => {
  const text = await readFile(join(demoDirectory, 'activities.json'), 'utf8');
  const { activities } = activityFileSchema.parse(JSON.parse(text));
  const newest = Math.max(...activities.map(({ publishedAt }) => Date.parse(publishedAt)));

  it('are as fresh in years to come as on the day they were written', () => {
    const now = newest + 100.5 * week;
    const moved = moveToThisWeek(activities, now);

    const ages = moved.map(({ publishedAt }) => now - Date.parse(publishedAt));
    assert(Math.min(...ages) >= 0 && Math.min(...ages) < week);
    const coming = moved.filter(({ startsAt }) => Date.parse(startsAt ?? '') > now);
    assert(coming.length >= 4, `${coming.length} coming events`);
  });

  it('keep their days of the week and all between them', () => {
    const moved = moveToThisWeek(activities, newest + 3.2 * week);

    for (const [index, activity] of activities.entries()) {
      const { publishedAt, startsAt, endsAt, pinnedUntil, ...rest } = activity;
      const after = moved[index];
      assert(after);
      for (const [before, now] of [
        [publishedAt, after.publishedAt],
        [startsAt, after.startsAt],
        [endsAt, after.endsAt],
        [pinnedUntil, after.pinnedUntil],
      ]) {
        if (before) assert.equal(Date.parse(now ?? '') - Date.parse(before), 3 * week);
        else assert.equal(now, before);
      }
      for (const [key, value] of Object.entries(rest)) {
        assert.deepEqual(after[key as keyof typeof rest], value);
      }
    }
  });

  it('stay where they are while they are new, and on a clock that is behind', () => {
    assert.equal(moveToThisWeek(activities, newest + 1), activities);
    assert.equal(moveToThisWeek(activities, newest - 30 * week), activities);
  });
});
