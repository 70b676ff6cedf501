import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { guessFeedAddresses } from './guess-feed-addresses.ts';

const channelId = 'UCabcdefghijklmnopqrstuv';
const videos = 'https://www.youtube.com/feeds/videos.xml';

/** What offices write in their sheets, and the first guess. */
const guesses: readonly (readonly [written: string, first: string | undefined])[] = [
  ['http://kim-contoh.blogspot.com', 'http://kim-contoh.blogspot.com/feeds/posts/default?alt=rss'],
  ['kim-contoh.blogspot.co.id/', 'https://kim-contoh.blogspot.co.id/feeds/posts/default?alt=rss'],
  [
    'https://kim-contoh.blogspot.com/2024/11/a.html?m=1',
    'https://kim-contoh.blogspot.com/feeds/posts/default?alt=rss',
  ],
  [
    'https://kim-contoh.blogspot.com/search/label/KIM%20Sumber',
    'https://kim-contoh.blogspot.com/feeds/posts/default/-/KIM%20Sumber?alt=rss',
  ],
  ['kimcontoh.wordpress.com', 'https://kimcontoh.wordpress.com/feed/'],
  [`https://www.youtube.com/channel/${channelId}/videos`, `${videos}?channel_id=${channelId}`],
  ['youtube.com/user/kimcontoh', `${videos}?user=kimcontoh`],
  ['https://www.youtube.com/playlist?list=PLabc_123', `${videos}?playlist_id=PLabc_123`],
  ['https://www.youtube.com/@kimcontoh', undefined],
  ['https://medium.com/@kimcontoh', 'https://medium.com/feed/@kimcontoh'],
  ['https://kimcontoh.medium.com/tentang', 'https://kimcontoh.medium.com/feed'],
  ['https://contoh.kim.id', 'https://contoh.kim.id/feed/'],
  ['www.kim.example', 'https://www.kim.example/feed/'],
  ['https://desa.example/kim/index.php', 'https://desa.example/kim/feed/'],
  ['https://www.facebook.com/kimcontoh', undefined],
  ['instagram.com/kimcontoh', undefined],
  ['https://wa.me/628123000000', undefined],
  ['belum ada', undefined],
  ['-', undefined],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['kim@contoh.example', undefined],
];

describe('guessFeedAddresses', () => {
  for (const [written, first] of guesses) {
    it(`guesses ${first ?? 'nothing'} for ${JSON.stringify(written)}`, () => {
      assert.equal(guessFeedAddresses(written)[0], first);
    });
  }

  it('offers Blogger under a domain of its own, Atom beside RSS, each address once', () => {
    const ofDomain = guessFeedAddresses('https://kim.example/');
    const ofBlogger = guessFeedAddresses('https://kim-contoh.blogspot.com');

    assert.ok(ofDomain.includes('https://kim.example/feeds/posts/default?alt=rss'));
    assert.equal(ofDomain.length, new Set(ofDomain).size);
    assert.equal(ofBlogger[1], 'https://kim-contoh.blogspot.com/feeds/posts/default');
  });
});
