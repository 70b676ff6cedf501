import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createAnswerStore } from './answer-store.ts';
import { createPublicAnswer } from './public-answer.ts';

describe('the memory of answers', () => {
  it('drops what was not asked for longest when it is full', async () => {
    const answer = { ...(await createPublicAnswer('x')), size: 10_000 };
    const store = createAnswerStore(45_000);
    for (const key of ['a', 'b', 'c']) store.set(key, answer);
    store.get('a');
    store.set('d', answer);

    assert.equal(store.get('b'), undefined);
    for (const key of ['a', 'c', 'd']) assert.equal(store.get(key), answer);
  });

  it('keeps nothing larger than itself', async () => {
    const answer = { ...(await createPublicAnswer('x')), size: 50_000 };
    const store = createAnswerStore(45_000);
    store.set('a', answer);

    assert.equal(store.get('a'), undefined);
  });
});
