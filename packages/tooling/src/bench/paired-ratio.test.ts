import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pairedRatio } from './paired-ratio.ts';

describe('pairedRatio', () => {
  it('compares within each round, so that a slow round changes nothing', () => {
    assert.equal(pairedRatio([10, 1_000, 12], [20, 2_000, 24]), 0.5);
  });

  it('is not moved by a single pair that went wrong', () => {
    assert.equal(pairedRatio([10, 10, 900], [10, 10, 10]), 1);
  });

  it('refuses lists that are no pairs', () => {
    assert.throws(() => pairedRatio([1, 2], [1]), /2 values against 1/);
    assert.throws(() => pairedRatio([], []), /No pairs/);
  });
});
