import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { containsNationalId } from './contains-national-id.js';

describe('containsNationalId', () => {
  for (const text of [
    '3502011201900001',
    'NIK saya 3502011201900001.',
    'NIK3502011201900001',
    '3502 0112 0190 0001',
    '350201-120190-0001',
    '3502.0112.0190.0001',
    '3502\u00a00112\u00a00190\u00a00001',
    '3 5 0 2 0 1 1 2 0 1 9 0 0 0 0 1',
    'nomor 1 3502011201900001',
    'KK 3502011201900001 dan HP 0812-3000-0021',
  ]) {
    it(`sees the number in ${JSON.stringify(text)}`, () => {
      assert.equal(containsNationalId(text), true);
    });
  }

  for (const text of [
    '',
    '350201120190001',
    '35020112019000012',
    '3502 0112 0190 0001 2',
    'HP 0812-3000-0021',
    '0812 3000 0021 0812 3000 0022',
    '081230000021 081230000022',
    '+62 812-3000-0021 / +62 812-3000-0022',
    'tanggal 12-05-2024 14-05-2024',
    'Rp 12.500.000 untuk 3 desa',
  ]) {
    it(`lets ${JSON.stringify(text)} pass`, () => {
      assert.equal(containsNationalId(text), false);
    });
  }

  it('reads a long text in one go', () => {
    assert.equal(containsNationalId('1 '.repeat(100_000)), false);
  });
});
