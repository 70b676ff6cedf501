import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { foldName } from './fold-name.js';

describe('foldName', () => {
  for (const spelling of ['Ngilo-Ilo', 'Ngilo Ilo', 'NGILO ILO', "ngilo'ilo", 'ngiloilo']) {
    it(`folds ${spelling} like all its spellings`, () => {
      assert.equal(foldName(spelling), 'ngiloilo');
    });
  }

  it('drops accents and keeps letters of every script', () => {
    assert.equal(foldName('Kalirejå'), 'kalireja');
    assert.equal(foldName('ꦥꦤ'), 'ꦥꦤ');
  });

  it('leaves an old spelling as it is, because a name is an identity', () => {
    assert.equal(foldName('Soeroboyo'), 'soeroboyo');
  });
});
