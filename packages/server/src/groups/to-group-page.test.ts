import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { GroupSummary } from '@kentongan/contract';

import { testGroupRow } from '../testing/test-group-row.ts';
import { toGroupPage } from './to-group-page.ts';
import { toGroupSummary } from './to-group-summary.ts';

const view = { dormantBefore: 0 };
const list = (...slugs: string[]) =>
  slugs.map((slug) => toGroupSummary(testGroupRow('35.02', slug), view));
const slugsOf = (items: readonly GroupSummary[]) => items.map(({ slug }) => slug);

describe('a page of groups', () => {
  it('ends without a cursor where the list ends', () => {
    const { nextCursor, total } = toGroupPage(list('a', 'b'), { limit: 2 });

    assert.deepEqual([nextCursor, total], [null, 2]);
  });

  it('goes on behind the last group, although others have come before it', () => {
    const { nextCursor } = toGroupPage(list('a', 'b', 'c'), { limit: 2 });

    const next = toGroupPage(list('new', 'a', 'b', 'c'), { cursor: nextCursor ?? '' });

    assert.deepEqual(slugsOf(next.items), ['c']);
  });

  it('goes on at the same place when the last group has gone', () => {
    const { nextCursor } = toGroupPage(list('a', 'b', 'c', 'd'), { limit: 2 });

    const next = toGroupPage(list('a', 'c', 'd'), { cursor: nextCursor ?? '' });

    assert.deepEqual(slugsOf(next.items), ['d']);
  });

  it('is empty behind the end of a list that became shorter', () => {
    const { nextCursor } = toGroupPage(list('a', 'b', 'c', 'd'), { limit: 3 });

    assert.deepEqual(toGroupPage(list('a'), { cursor: nextCursor ?? '' }), {
      items: [],
      nextCursor: null,
      total: 1,
    });
  });
});
