import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { untilClearOrLate } from './until-clear-or-late.ts';

describe('untilClearOrLate', () => {
  it('goes on while the answer is unclear and time is left, and ends with either', () => {
    let time = 0;
    const isEnough = untilClearOrLate(
      100,
      (rounds: number) => rounds > 5,
      () => time,
    );

    assert.equal(isEnough(1), false);
    assert.equal(isEnough(6), true);
    time = 100;
    assert.equal(isEnough(1), true);
  });
});
