import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { percentile } from './percentile.ts';

describe('percentile', () => {
  it('is the value that a part of all does not exceed', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);

    assert.equal(percentile(values, 0.5), 100);
    assert.equal(percentile(values, 0.99), 198);
    assert.equal(percentile(values, 1), 200);
    assert.equal(percentile([7], 0.99), 7);
  });

  it('is no number of no values', () => {
    assert.equal(percentile([], 0.99), Number.NaN);
  });
});
