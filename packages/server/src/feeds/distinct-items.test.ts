import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createFeedItem } from '../testing/test-feed-item.ts';
import { distinctItems } from './distinct-items.ts';

const home = 'https://kim.example/';

describe('The distinct items of a feed', () => {
  it('are all of them as a rule', () => {
    const items = [1, 2, 3].map((number) => createFeedItem(number));

    assert.deepEqual(distinctItems(items), items);
  });

  for (const [subject, again] of [
    ['GUID and link', createFeedItem(1, { title: 'Ralat', summary: 'Ralat.' })],
    ['GUID and title', createFeedItem(1, { link: 'https://kim.example/lain' })],
    ['link and title', createFeedItem(1, { key: 'other' })],
  ] as const) {
    it(`have one of two with the same ${subject}`, () => {
      const items = [createFeedItem(1), createFeedItem(2), again];

      assert.deepEqual(distinctItems(items), items.slice(0, 2));
    });
  }

  it('keep apart what shares a title alone', () => {
    const items = [1, 2].map((number) => createFeedItem(number, { title: 'Pengumuman' }));

    assert.equal(distinctItems(items).length, 2);
  });

  it('are told by their links when all have one GUID', () => {
    const items = [1, 2, 3].map((number) => createFeedItem(number, { key: home }));

    assert.deepEqual(
      distinctItems(items).map(({ key }) => key),
      items.map(({ canonicalLink }) => canonicalLink),
    );
  });

  it('are told by their text when all have the GUID and the link of the blog', () => {
    const items = [1, 2, 3].map((number) => createFeedItem(number, { key: home, link: home }));

    assert.deepEqual(
      distinctItems(items).map(({ key, canonicalLink }) => [key, canonicalLink]),
      items.map(({ hash }) => [hash, null]),
    );
  });

  it('have no link to be recognised by when it is that of the blog', () => {
    const [item] = distinctItems([createFeedItem(1, { link: home })]);

    assert.equal(item?.canonicalLink, null);
    assert.equal(item?.link, home);
  });
});
