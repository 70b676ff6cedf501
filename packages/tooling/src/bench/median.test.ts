import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { median } from './median.ts';

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    assert.equal(median([30, 10, 20]), 20);
  });

  it('is the mean of the two in the middle of an even number', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it('is not a number when there is nothing, so that no limit is ever kept by it', () => {
    assert.equal(Number.isNaN(median([])), true);
  });
});
