import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { alternate } from './alternate.ts';

describe('alternate', () => {
  it('runs every variant in each round, each round from another one on', async () => {
    const calls: string[] = [];
    const variant = (name: string) => async () => calls.push(name);

    await alternate({ a: variant('a'), b: variant('b') }, { warmUps: 0, atLeast: 3, atMost: 3 });

    assert.deepEqual(calls, ['a', 'b', 'b', 'a', 'a', 'b']);
  });

  it('throws the warm-up away', async () => {
    let next = 0;

    const samples = await alternate(
      { a: async () => (next += 1) },
      { warmUps: 2, atLeast: 2, atMost: 2 },
    );

    assert.deepEqual(samples, { a: [3, 4] });
  });

  it('goes on from the fewest rounds to the most until the answer is clear', async () => {
    const one = { a: async () => 1 };

    const clear = await alternate(one, { atLeast: 2, atMost: 9, isClear: () => true });
    const late = await alternate(one, {
      atLeast: 2,
      atMost: 9,
      isClear: ({ a }) => a.length === 5,
    });
    const never = await alternate(one, { atLeast: 2, atMost: 4, isClear: () => false });

    assert.deepEqual([clear.a.length, late.a.length, never.a.length], [2, 5, 4]);
  });
});
