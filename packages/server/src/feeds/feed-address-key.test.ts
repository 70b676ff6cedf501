import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { feedAddressKey } from './feed-address-key.ts';

const sameFeeds: readonly (readonly [string, ...string[]])[] = [
  [
    'https://kimreog.blogspot.com/feeds/posts/default',
    'http://kimreog.blogspot.com/feeds/posts/default/',
    'https://kimreog.blogspot.co.id/feeds/posts/default?alt=rss',
    'https://www.kimreog.blogspot.com/atom.xml?redirect=false&max-results=25',
    'https://kimreog.blogspot.com/rss.xml#top',
  ],
  [
    'https://kim.example/feed/',
    'http://www.kim.example/feed',
    'https://KIM.example/feed/atom/',
    'https://kim.example/?feed=rss2',
    'https://kim.example/feed/?utm_source=wa&fbclid=1',
  ],
  ['https://kim.example/blog/feed/rss', 'https://kim.example/blog/?feed=atom'],
];

const otherFeeds: readonly (readonly [string, string])[] = [
  ['https://kim.example/feed', 'https://other.example/feed'],
  ['https://kim.example/feed', 'https://kim.example/comments/feed'],
  ['https://kim.example/feed', 'https://kim.example/feed?cat=3'],
  ['https://kim.example:8080/feed', 'https://kim.example/feed'],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCa',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCb',
  ],
];

describe('The key of a feed address', () => {
  for (const [first, ...spellings] of sameFeeds) {
    for (const spelling of spellings) {
      it(`takes ${spelling} for ${first}`, () => {
        assert.equal(feedAddressKey(spelling), feedAddressKey(first));
      });
    }
  }

  for (const [one, other] of otherFeeds) {
    it(`tells ${other} from ${one}`, () => {
      assert.notEqual(feedAddressKey(one), feedAddressKey(other));
    });
  }
});
