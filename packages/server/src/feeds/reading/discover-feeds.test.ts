import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { discoverFeeds } from './discover-feeds.ts';

const discover = (html: string, url = 'https://kim.example/blog/') =>
  discoverFeeds(new TextEncoder().encode(html), { url, contentType: 'text/html' });
const channelId = 'UCabcdefghijklmnopqrstuv';
const channelFeed = `https://www.youtube.com/feeds/videos.xml?channel_id=${channelId}`;

describe('discoverFeeds', () => {
  it('reads what Blogger declares, in its order', () => {
    const feeds = discover(`<!DOCTYPE html><html><head>
<link rel="alternate" type="application/atom+xml" title="KIM Sumber - Atom" href="https://kim.example/feeds/posts/default" />
<link rel="alternate" type="application/rss+xml" title="KIM Sumber - RSS" href="https://kim.example/feeds/posts/default?alt=rss" />
<link rel="service.post" type="application/atom+xml" title="KIM" href="https://www.blogger.com/feeds/1/posts/default" />
<link rel="alternate" hreflang="en" href="https://kim.example/en" />`);

    assert.deepEqual(feeds, [
      { url: 'https://kim.example/feeds/posts/default', title: 'KIM Sumber - Atom' },
      { url: 'https://kim.example/feeds/posts/default?alt=rss', title: 'KIM Sumber - RSS' },
    ]);
  });

  it('puts the comments of WordPress last and leaves its API and oEmbed out', () => {
    const feeds =
      discover(`<link rel="alternate" type="application/rss+xml" title="KIM &raquo; Umpan Komentar" href="/comments/feed/" />
<link rel='alternate' type='application/rss+xml' title='KIM &raquo; Feed' href='/feed/' />
<link rel="alternate" title="JSON" type="application/json" href="https://kim.example/wp-json/wp/v2/pages/2" />
<link rel="alternate" type="application/json+oembed" href="https://kim.example/wp-json/oembed/1.0/embed?url=x" />`);

    assert.deepEqual(
      feeds.map(({ url }) => url),
      ['https://kim.example/feed/', 'https://kim.example/comments/feed/'],
    );
    assert.equal(feeds[0]?.title, 'KIM » Feed');
  });

  it('resolves against the base of the page, knows JSON Feed, names each feed once', () => {
    const feeds =
      discover(`<base href="https://lain.example/x/"><LINK REL=ALTERNATE TYPE="application/feed+json" HREF=feed.json>
<link rel="alternate" type="application/feed+json" href="https://lain.example/x/feed.json"><link rel="alternate" type="application/rss+xml" href="feed:https://kim.example/rss">`);

    assert.deepEqual(
      feeds.map(({ url }) => url),
      ['https://lain.example/x/feed.json', 'https://kim.example/rss'],
    );
  });

  it('falls back to links of the same site, and to FeedBurner', () => {
    const feeds = discover(`<a href="/feed">RSS</a> <a href="/berita/feeding">x</a>
<a href="https://lain.example/feed/">x</a> <a href="?feed=rss2">x</a> <a href="http://feeds.feedburner.com/KimSumber">x</a> <a href="javascript:rss">x</a>`);

    assert.deepEqual(
      feeds.map(({ url }) => url),
      [
        'https://kim.example/feed',
        'https://kim.example/blog/?feed=rss2',
        'http://feeds.feedburner.com/KimSumber',
      ],
    );
  });

  for (const [where, html] of [
    ['its address', `<link rel="canonical" href="https://www.youtube.com/channel/${channelId}">`],
    ['its description', `<meta itemprop="identifier" content="${channelId}">`],
    ['its data', `<script>var ytInitialData = {"externalId":"${channelId}"}</script>`],
  ] as const) {
    it(`finds the channel of a YouTube handle in ${where}`, () => {
      assert.deepEqual(discover(html, 'https://www.youtube.com/@kimpesisir'), [
        { url: channelFeed, title: null },
      ]);
    });
  }

  it('takes a channel from no other site', () => {
    assert.deepEqual(discover(`<script>{"channelId":"${channelId}"}</script>`), []);
  });

  it('finds nothing in a page without feeds, and never more than ten', () => {
    const many = Array.from(
      { length: 99 },
      (_, index) => `<link rel=alternate type=application/rss+xml href=/${index}>`,
    );

    assert.deepEqual(discover('<p>Halo</p>'), []);
    assert.deepEqual(discover(''), []);
    assert.equal(discover(many.join('')).length, 10);
  });

  it('names no address that is not of the web', () => {
    const bad = ['javascript:alert(1)', 'data:application/rss+xml,x', 'https://a:b@kim.example/'];

    assert.deepEqual(
      discover(
        bad.map((href) => `<link rel=alternate type=application/rss+xml href="${href}">`).join(''),
      ),
      [],
    );
  });
});
