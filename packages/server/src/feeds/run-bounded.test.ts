import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { runBounded } from './run-bounded.ts';

describe('runBounded', () => {
  it('does no more at a time than it may, each item once, and keeps the order', async () => {
    let running = 0;
    let most = 0;

    const results = await runBounded([5, 4, 3, 2, 1], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      // Later items take fewer turns, so that they end first.
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 10;
    });

    assert.deepEqual(results, [50, 40, 30, 20, 10]);
    assert.equal(most, 2);
  });

  it('gives nothing for nothing and passes a failure on', async () => {
    assert.deepEqual(await runBounded([], 4, async () => 1), []);
    await assert.rejects(
      runBounded([1, 2], 1, async () => {
        throw new Error('no');
      }),
      /no/,
    );
  });
});
