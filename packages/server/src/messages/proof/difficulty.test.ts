import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createDifficulty, normalMax } from './difficulty.ts';

const origin = 'https://ponorogo.example';

describe('the difficulty of challenges', () => {
  it('stays normal for a village behind one address', () => {
    const difficulty = createDifficulty(() => 0);
    for (let visit = 0; visit < 10; visit += 1) {
      assert.equal(difficulty.next('192.0.2.1', origin), normalMax);
    }
  });

  it('doubles for one who asks again and again, up to a bound, and for nobody else', () => {
    const difficulty = createDifficulty(() => 0);
    const asked = Array.from({ length: 10_000 }, () => difficulty.next('192.0.2.1', `${origin}/1`));

    assert.equal(asked[10], normalMax * 2);
    assert.equal(asked[20], normalMax * 4);
    assert.equal(asked.at(-1), normalMax * 64);
    assert.equal(difficulty.next('192.0.2.2', origin), normalMax);
  });

  it('rises a little for a page that is flooded from everywhere', () => {
    const difficulty = createDifficulty(() => 0);
    for (let visitor = 0; visitor < 5_000; visitor += 1) difficulty.next(`v${visitor}`, origin);

    assert.equal(difficulty.next('192.0.2.2', origin), normalMax * 4);
  });

  it('falls back when it has been quiet', () => {
    let now = 0;
    const difficulty = createDifficulty(() => now);
    for (let visit = 0; visit < 100; visit += 1) difficulty.next('192.0.2.1', origin);

    now = 600_000;
    assert.equal(difficulty.next('192.0.2.1', origin), normalMax);
  });
});
