import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createFeedItem } from '../testing/test-feed-item.ts';
import { chooseNewItems, type ChooseNewOptions } from './choose-new-items.ts';

const count = (from: number, to: number, options = {}) =>
  Array.from({ length: from - to + 1 }, (_, index) => createFeedItem(from - index, options));

const choose = (options: Partial<ChooseNewOptions>) =>
  chooseNewItems({
    items: options.unknown ?? [],
    unknown: [],
    isFirst: false,
    itemsFrom: null,
    allowance: 100,
    now: Date.UTC(2027, 0, 1),
    ...options,
  });

describe('The first harvest of a feed', () => {
  it('takes the newest thirty and says from when on', () => {
    const unknown = count(50, 1).toReversed();

    const { taken, leftOut, itemsFrom } = choose({ unknown, isFirst: true });

    assert.deepEqual(taken, count(50, 21));
    assert.equal(leftOut, 20);
    assert.equal(itemsFrom, createFeedItem(21).publishedAt);
  });

  it('leaves no end when it takes all', () => {
    assert.deepEqual(choose({ unknown: count(30, 1), isFirst: true }), {
      taken: count(30, 1),
      leftOut: 0,
      itemsFrom: null,
    });
  });

  it('takes the first thirty of a feed without dates', () => {
    const unknown = count(50, 1, { publishedAt: null });

    const { taken, itemsFrom } = choose({ unknown, isFirst: true });

    assert.deepEqual(taken, unknown.slice(0, 30));
    assert.equal(itemsFrom, Date.UTC(2027, 0, 1));
  });
});

describe('A later harvest of a feed', () => {
  const itemsFrom = createFeedItem(21).publishedAt;

  it('takes what is new and not what the first one left out', () => {
    const { taken, leftOut } = choose({
      items: count(52, 1),
      unknown: [...count(52, 51), ...count(20, 1)],
      itemsFrom,
    });

    assert.deepEqual(taken, count(52, 51));
    assert.equal(leftOut, 20);
  });

  it('goes by the place of what has no date', () => {
    const items = count(52, 1, { publishedAt: null });
    const unknown = [...items.slice(0, 2), ...items.slice(32)];

    assert.deepEqual(choose({ items, unknown, itemsFrom }).taken, items.slice(0, 2));
  });

  it('takes older ones too when the first one took all', () => {
    assert.equal(choose({ unknown: count(20, 1) }).taken.length, 20);
  });

  it('takes no more than a day may bring, the newest', () => {
    const { taken, leftOut } = choose({ unknown: count(50, 1), allowance: 3 });

    assert.deepEqual(taken, count(50, 48));
    assert.equal(leftOut, 47);
  });
});
