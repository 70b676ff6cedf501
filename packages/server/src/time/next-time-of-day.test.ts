import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nextTimeOfDay } from './next-time-of-day.ts';

const next = (now: string, zone: string) =>
  new Date(nextTimeOfDay(7, Date.parse(now), zone)).toISOString();

describe('nextTimeOfDay', () => {
  it('is today before the hour and tomorrow from it on', () => {
    assert.equal(next('2026-11-22T06:59:59+07:00', 'Asia/Jakarta'), '2026-11-22T00:00:00.000Z');
    assert.equal(next('2026-11-22T07:00:00+07:00', 'Asia/Jakarta'), '2026-11-23T00:00:00.000Z');
  });

  it('goes by the day of the time zone', () => {
    assert.equal(next('2026-11-22T23:00:00Z', 'Asia/Jayapura'), '2026-11-23T22:00:00.000Z');
  });
});
