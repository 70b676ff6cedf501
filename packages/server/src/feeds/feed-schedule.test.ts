import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nextLook, type ScheduleOptions } from './feed-schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20);

/** Posts at this distance, the newest so long ago. */
function posts(count: number, gap: number, age = 0): number[] {
  return Array.from({ length: count }, (_, index) => now - age - index * gap);
}

const rests: readonly (readonly [string, Partial<ScheduleOptions>, number])[] = [
  ['that posts every ten minutes after half an hour', { itemDates: posts(20, 10 * minute) }, 0.5],
  ['that posts every eight hours after four', { itemDates: posts(20, 8 * hour) }, 4],
  ['that posts weekly after a day', { itemDates: posts(20, 7 * day) }, 24],
  ['with one post after a day', { itemDates: posts(1, 0) }, 24],
  ['without a post after a day', { itemDates: [] }, 24],
  [
    'that posted in bursts by its usual gap',
    { itemDates: [...posts(9, 8 * hour), now - 300 * day] },
    4,
  ],
  ['whose last post is forty days old after two', { itemDates: posts(9, hour, 40 * day) }, 48],
  ['silent for two years after a week', { itemDates: posts(9, hour, 730 * day) }, 168],
  [
    'with missing items after half an hour, however quiet',
    { itemDates: posts(9, day, 99 * day), isInDoubt: true },
    0.5,
  ],
  ['that failed once after half an hour', { failureCount: 1 }, 0.5],
  ['that failed four times after four hours', { failureCount: 4 }, 4],
  ['that failed a thousand times after a day', { failureCount: 1_000 }, 24],
  [
    'whose server asks for three hours after three',
    { failureCount: 1, notBefore: now + 3 * hour },
    3,
  ],
  ['whose server asks for a year after a week', { notBefore: now + 365 * day }, 168],
  [
    'whose server allows it sooner by its rhythm',
    { itemDates: posts(20, 8 * hour), notBefore: now + 1 },
    4,
  ],
];

describe('The next look at a feed', () => {
  for (const [subject, options, hours] of rests) {
    it(`comes at one ${subject}`, () => {
      const time = nextLook({ now, itemDates: [], failureCount: 0, random: 0.5, ...options });

      assert.equal((time - now) / hour, hours);
    });
  }

  it('is spread by a tenth to both sides', () => {
    const at = (random: number) =>
      (nextLook({ now, itemDates: posts(20, 8 * hour), failureCount: 0, random }) - now) / hour;

    assert.equal(at(0), 3.6);
    assert.ok(at(0.999) > 4.39 && at(0.999) < 4.4);
  });

  it('never comes before the time its server asks for', () => {
    const notBefore = now + 3 * hour;

    assert.equal(
      nextLook({ now, itemDates: [], failureCount: 1, notBefore, random: 0 }),
      notBefore,
    );
  });
});
