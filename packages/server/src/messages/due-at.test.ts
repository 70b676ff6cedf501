import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dueAt } from './due-at.ts';

const friday = Date.parse('2026-11-20T23:30:00+07:00');
const base = {
  receivedAt: friday,
  topic: 'general_question',
  responseDays: 5,
  holidays: [],
  timeZone: 'Asia/Jakarta',
};
const dueOn = (change: Partial<Parameters<typeof dueAt>[0]>) =>
  new Date(dueAt({ ...base, ...change })).toISOString();

describe('the day by which the office answers', () => {
  it('counts working days and ends with the last of them', () => {
    assert.equal(dueOn({}), '2026-11-27T17:00:00.000Z');
    assert.equal(dueOn({ responseDays: 1 }), '2026-11-23T17:00:00.000Z');
  });

  it('leaves out the days off of the office', () => {
    assert.equal(dueOn({ holidays: ['2026-11-24', '2026-11-28'] }), '2026-11-30T17:00:00.000Z');
  });

  it('goes by the day of the regency', () => {
    assert.equal(dueOn({ timeZone: 'Asia/Jayapura', responseDays: 1 }), '2026-11-23T15:00:00.000Z');
  });

  it('is 72 hours for a privacy request, weekend or not', () => {
    assert.equal(dueOn({ topic: 'privacy_request' }), '2026-11-23T16:30:00.000Z');
  });
});
