import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseNames } from './choose-names.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

describe('chooseNames', () => {
  it('begins with the last name and comes near the first without taking it', () => {
    assert.deepEqual(
      chooseNames(names, 4, () => true),
      ['i', 'g', 'e', 'c'],
    );
  });

  it('passes over names that find others as well', () => {
    assert.deepEqual(
      chooseNames(names, 2, (name) => !['i', 'h', 'e'].includes(name)),
      ['g', 'd'],
    );
  });

  it('refuses a list that has too few of them', () => {
    assert.throws(() => chooseNames(names, 2, (name) => name === 'a'), /too short/);
  });
});
