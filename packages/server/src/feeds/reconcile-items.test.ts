import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createFeedItem } from '../testing/test-feed-item.ts';
import { toItemHash } from './item-hash.ts';
import type { FeedItem } from './reading/feed-document.ts';
import { reconcileItems, type ReconcileOptions, type StoredItem } from './reconcile-items.ts';

/** An activity made of an item of this feed. */
function stored(item: FeedItem, options: Partial<StoredItem> = {}): StoredItem {
  return {
    id: `activity of ${item.key}`,
    feedId: 'this',
    key: item.key,
    link: item.canonicalLink,
    hash: toItemHash(item),
    title: item.title,
    publishedAt: item.publishedAt ?? 0,
    status: 'published',
    withdrawnBy: null,
    isEdited: false,
    ...options,
  };
}

/** What is to change, in short: `update activity of …`. */
function reconcile(options: Partial<ReconcileOptions>): string[] {
  const { changes, missed } = reconcileItems({
    feedId: 'this',
    stored: [],
    items: [],
    coveredSince: null,
    missed: [],
    ...options,
  });
  return [
    ...changes.map((change) => `${change.kind} ${'id' in change ? change.id : change.item.key}`),
    ...missed.map((id) => `miss ${id}`),
  ];
}

const before = createFeedItem(5);
const known = stored(before);
const away = { key: 'other', link: 'https://kim.example/pindah/5' };

interface Case {
  readonly name: string;
  readonly stored?: StoredItem;
  readonly item: FeedItem;
  readonly expected: readonly string[];
}

const recognised: readonly Case[] = [
  { name: 'changes nothing for the same item', item: before, expected: [] },
  {
    name: 'takes an item it does not know for new',
    item: createFeedItem(6),
    expected: ['create tag:kim.example:post-6'],
  },
  {
    name: 'knows an item under another GUID by its link',
    item: createFeedItem(5, { key: 'other' }),
    expected: [`recognize ${known.id}`],
  },
  {
    name: 'knows an item under another link by its GUID',
    item: createFeedItem(5, { link: away.link }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'knows an item under another link and GUID by title and time',
    item: createFeedItem(5, away),
    expected: [`update ${known.id}`],
  },
  {
    name: 'knows an item with another date by its GUID',
    item: createFeedItem(5, { publishedAt: 1_700_000_000_000 }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'knows an item that lost its date, under another link and GUID, by its text',
    item: createFeedItem(5, { ...away, publishedAt: null }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'takes the same text under another link, GUID and date for the next of a series',
    item: createFeedItem(5, { ...away, publishedAt: 1_800_000_000_000 }),
    expected: ['create other'],
  },
  {
    name: 'updates an item whose text its source changed',
    item: createFeedItem(5, { summary: 'Ralat: warga berkumpul besok.' }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'updates an item whose picture its source changed',
    item: createFeedItem(5, { imageUrl: 'https://kim.example/foto.jpg' }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'leaves the text of an item that staff edited',
    stored: stored(before, { isEdited: true }),
    item: createFeedItem(5, { summary: 'Ralat: warga berkumpul besok.' }),
    expected: [`recognize ${known.id}`],
  },
  {
    name: 'brings back what its feed had dropped',
    stored: stored(before, { status: 'withdrawn', withdrawnBy: 'source' }),
    item: before,
    expected: [`restore ${known.id}`],
  },
  {
    name: 'never brings back what staff withdrew',
    stored: stored(before, { status: 'withdrawn', withdrawnBy: 'staff' }),
    item: before,
    expected: [],
  },
  {
    name: 'keeps withdrawn by staff what its source changes',
    stored: stored(before, { status: 'withdrawn', withdrawnBy: 'staff' }),
    item: createFeedItem(5, { title: 'Kabar baru' }),
    expected: [`update ${known.id}`],
  },
  {
    name: 'shows a post once that another feed of the group has under its link',
    stored: stored(before, { feedId: 'another', key: 'another' }),
    item: before,
    expected: [],
  },
  {
    name: 'shows a post once that another feed of the group has under title and time',
    stored: stored(before, { feedId: 'another', key: 'another', link: away.link }),
    item: before,
    expected: [],
  },
  {
    name: 'does not trust the GUID of another feed',
    stored: stored(createFeedItem(6), { feedId: 'another', key: before.key }),
    item: before,
    expected: [`create ${before.key}`],
  },
  {
    name: 'shows a post once that staff told of with its link',
    stored: stored(before, { feedId: null, key: null, hash: null, title: 'Kata kami' }),
    item: before,
    expected: [],
  },
  {
    name: 'takes over a post that another feed of the group has dropped',
    stored: stored(before, { feedId: 'another', status: 'withdrawn', withdrawnBy: 'source' }),
    item: before,
    expected: [`restore ${known.id}`],
  },
];

describe('Reconciling an item', () => {
  for (const { name, stored: row = known, item, expected } of recognised) {
    it(name, () => assert.deepEqual(reconcile({ stored: [row], items: [item] }), expected));
  }

  it('gives no activity to two items', () => {
    const items = [createFeedItem(5), createFeedItem(5, { ...away, publishedAt: null })];

    assert.deepEqual(reconcile({ stored: [known], items }), ['create other']);
  });

  it('lets a GUID decide before a link', () => {
    const swapped = createFeedItem(6, { link: before.link });
    const items = [swapped, createFeedItem(5, { link: away.link })];

    assert.deepEqual(reconcile({ stored: [known], items }), [
      `create ${swapped.key}`,
      `update ${known.id}`,
    ]);
  });
});

describe('Reconciling what is missing', () => {
  const items = [createFeedItem(9), createFeedItem(7)];
  const rows = [...items.map((item) => stored(item)), stored(createFeedItem(8))];
  const lost = stored(createFeedItem(8)).id;
  const coveredSince = createFeedItem(7).publishedAt;

  it('only notes it at first', () => {
    assert.deepEqual(reconcile({ stored: rows, items, coveredSince }), [`miss ${lost}`]);
  });

  it('withdraws it when it is missing again', () => {
    assert.deepEqual(reconcile({ stored: rows, items, coveredSince, missed: [lost] }), [
      `withdraw ${lost}`,
    ]);
  });

  it('forgets about it when it is back', () => {
    const all = [createFeedItem(9), createFeedItem(8), createFeedItem(7)];

    assert.deepEqual(reconcile({ stored: rows, items: all, coveredSince, missed: [lost] }), []);
  });

  it('leaves what is older than all the feed shows', () => {
    const older = stored(createFeedItem(6));
    const missed = [older.id];

    assert.deepEqual(
      reconcile({ stored: [...rows.slice(0, 2), older], items, coveredSince, missed }),
      [],
    );
  });

  it('leaves everything when the feed proves nothing', () => {
    assert.deepEqual(reconcile({ stored: rows, items, coveredSince: null, missed: [lost] }), []);
  });

  for (const [subject, options] of [
    ['staff edited', { isEdited: true }],
    ['another feed brought', { feedId: 'another' }],
    ['staff withdrew', { status: 'withdrawn', withdrawnBy: 'staff' }],
  ] as const) {
    it(`leaves what ${subject}`, () => {
      const row = stored(createFeedItem(8), options);

      assert.deepEqual(
        reconcile({ stored: [...rows.slice(0, 2), row], items, coveredSince, missed: [row.id] }),
        [],
      );
    });
  }
});
