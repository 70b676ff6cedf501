import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dateSchema, instantSchema, partialDateSchema } from './dates.js';

const cases = {
  instantSchema: {
    schema: instantSchema,
    good: [
      '2026-01-02T03:04:05.000Z',
      '2026-01-02T03:04:05Z',
      '2024-02-29T23:59:59+07:00',
      '2026-01-02T03:04:05.123456-10:30',
    ],
    bad: [
      '',
      '2026-01-02',
      '2026-01-02T03:04:05',
      '2026-01-02 03:04:05Z',
      '2026-02-29T03:04:05Z',
      '2026-13-02T03:04:05Z',
      '2026-01-02T24:00:00Z',
      '2026-01-02T03:60:00Z',
      '2026-01-02T03:04:05+25:00',
      1_700_000_000_000,
      null,
    ],
  },
  dateSchema: {
    schema: dateSchema,
    good: ['2024-05-22', '2024-02-29', '1998-01-01'],
    bad: ['', '2023-02-29', '2024-04-31', '2024-00-10', '22-05-2024', '2024-5-22', '2024-05'],
  },
  partialDateSchema: {
    schema: partialDateSchema,
    good: ['2012', '2012-07', '2012-07-31'],
    bad: ['', '12', '2012-13', '2012-7', '2012-07-32', '2012-07-3', 2012],
  },
};

for (const [name, { schema, good, bad }] of Object.entries(cases)) {
  describe(name, () => {
    for (const value of good) {
      it(`reads ${value}`, () => {
        assert.equal(schema.parse(value), value);
      });
    }
    for (const value of bad) {
      it(`refuses ${JSON.stringify(value)}`, () => {
        assert.equal(schema.safeParse(value).success, false);
      });
    }
  });
}
