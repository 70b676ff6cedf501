import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createFeedItem } from '../testing/test-feed-item.ts';
import { coveredSince } from './covered-since.ts';

const at = (day: number) => createFeedItem(day).publishedAt ?? 0;

describe('Since when a feed shows all it has', () => {
  it('is the time of its oldest item', () => {
    const items = [9, 8, 5].map((number) => createFeedItem(number));

    assert.equal(coveredSince({ items, skipped: [] }), at(5));
  });

  it('is the last change of its oldest change, as a feed may be in that order', () => {
    const items = [createFeedItem(9), createFeedItem(8), createFeedItem(2, { updatedAt: at(7) })];

    assert.equal(coveredSince({ items, skipped: [] }), at(7));
  });

  it('is known for a feed in the order of changes', () => {
    const items = [createFeedItem(2, { updatedAt: at(9) }), createFeedItem(8), createFeedItem(6)];

    assert.equal(coveredSince({ items, skipped: [] }), at(6));
  });

  for (const [subject, items, skipped] of [
    ['nothing is in it', [], []],
    ['an old item stands first', [createFeedItem(1), createFeedItem(9), createFeedItem(8)], []],
    ['an item has no date', [createFeedItem(9), createFeedItem(8, { publishedAt: null })], []],
    ['an item could not be read', [createFeedItem(9)], [{ position: 2, reason: 'Rusak.' }]],
  ] as const) {
    it(`cannot be told when ${subject}`, () => {
      assert.equal(coveredSince({ items, skipped }), null);
    });
  }
});
