import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isClear } from './is-clear.ts';

describe('isClear', () => {
  it('needs no more rounds when the ratios are far from the limit', () => {
    assert.equal(isClear([0.5, 0.52, 0.48], 0.75), true);
    assert.equal(isClear([1.4, 1.5, 1.45], 1.05), true);
  });

  it('asks for more near the limit', () => {
    assert.equal(isClear([1.04, 1.05, 1.06], 1.05), false);
  });

  it('asks for more while many ratios are on the other side', () => {
    assert.equal(isClear([0.6, 0.65, 0.9, 0.95, 0.6], 0.75), false);
  });

  it('is not clear about nothing', () => {
    assert.equal(isClear([], 1), false);
  });
});
