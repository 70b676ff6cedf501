import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bloggerRss } from '../../testing/feed-texts/blogger-rss.ts';
import { wordpressRss } from '../../testing/feed-texts/wordpress-rss.ts';
import { readItem, readText, refusalOf, toRss } from '../../testing/feed-texts/read-text.ts';

const billionLaughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`,
).join('')}]>${toRss('<item><title>&lol9;</title></item>')}`;

describe('readFeed of a hostile feed', () => {
  for (const [name, feed, code] of [
    ['a billion laughs', billionLaughs, 'has-dtd'],
    [
      'an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${toRss('<item><title>&x;</title></item>')}`,
      'has-dtd',
    ],
    [
      'parameter entities',
      `<!doctype rss SYSTEM "http://jahat.example/a.dtd" [%a;]>${toRss('')}`,
      'has-dtd',
    ],
    [
      'a document type after the start',
      toRss('<item><title>a</title></item><!DOCTYPE x [<!ENTITY a "b">]>'),
      'has-dtd',
    ],
    ['a lone declaration of an entity', toRss('<!ENTITY a "b">'), 'has-dtd'],
    ['100,000 nested elements', toRss('<a>'.repeat(100_000)), 'too-deep'],
    ['100,000 nested objects', `{"a":${'{"a":'.repeat(100_000)}`, 'too-deep'],
    ['a megabyte of zeros', new Uint8Array(1_000_000), 'empty'],
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['plain text', 'Halo dunia', 'not-a-feed'],
    ['other XML', '<sitemap><url>https://uji.example</url></sitemap>', 'not-a-feed'],
    ['other JSON', '{"items":[{"id":1}]}', 'not-a-feed'],
    ['a list', '[1,2,3]', 'not-a-feed'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0]),
      'not-a-feed',
    ],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'broken'],
    ['only a root', '<rss>', 'broken'],
  ] as const) {
    it(`refuses ${name} as ${code}`, () => {
      assert.equal(refusalOf(feed).code, code);
    });
  }

  it('names entities that nobody declared as they are written', () => {
    assert.equal(readItem('<title>&lol9; &copy; &#x110000; &#0;A</title>').title, '&lol9; © A');
  });

  it('reads HTML that is nested 100,000 deep', () => {
    const { body } = readItem(
      `<title>J</title><description><![CDATA[${'<b>'.repeat(100_000)}Isi<p>lagi</p>]]></description>`,
    );

    assert.equal(body, 'Isi\n\nlagi');
  });

  it('takes 500 of 10,000 items and says so', () => {
    const item = (index: number) => `<item><title>J ${index}</title><guid>g${index}</guid></item>`;

    const { items, skipped } = readText(
      toRss(Array.from({ length: 10_000 }, (_, index) => item(index)).join('')),
    );

    assert.equal(items.length, 500);
    assert.equal(items.at(-1)?.title, 'J 499');
    assert.deepEqual(skipped, [
      { position: 501, reason: 'Umpan memuat 10000 tulisan; hanya 500 pertama yang dibaca.' },
    ]);
  });

  it('takes 500 of 10,000 items of JSON Feed', () => {
    const items = Array.from({ length: 10_000 }, (_, id) => ({ id, title: `J ${id}` }));
    const feed = { version: 'https://jsonfeed.org/version/1', title: 'Uji', items };

    assert.equal(readText(JSON.stringify(feed)).items.length, 500);
  });

  it('cuts a title of a megabyte', () => {
    assert.equal(readItem(`<title>${'a'.repeat(1_000_000)}</title>`).title, `${'a'.repeat(159)}…`);
  });

  it('keeps to prototypes of its own', () => {
    readText(
      '{"version":"https://jsonfeed.org/version/1","title":"x","__proto__":{"jahat":1},"items":[{"id":"1","title":"a","__proto__":{"jahat":1},"constructor":{"prototype":{"jahat":1}}}]}',
    );

    assert.equal(
      refusalOf(toRss('<item><__proto__><jahat>1</jahat></__proto__></item>')).code,
      'broken',
    );
    assert.equal(({} as Record<string, unknown>)['jahat'], undefined);
  });

  it('keeps scripts, hidden links, forms and frames out of the text', () => {
    const { body, summary } = readItem(
      `<title>J</title><description><![CDATA[<p>Aman <script>jahat()</script><style>a{}</style><iframe src="https://x.example">jahat</iframe><object>jahat</object><form>jahat</form><span style="display: none">jahat</span><kim-form api="https://jahat.example">isi</kim-form></p><svg/onload=jahat()>]]></description>`,
    );

    assert.equal(summary, 'Aman isi');
    assert.equal(body, null);
  });

  it('leaves nothing in the text that could become a tag again', () => {
    const item = readItem(
      '<title>Kode &amp;lt;head&amp;gt;</title><description><![CDATA[<p>a</p><<i>img src=x> &lt;b&gt; <&#x200b;svg> &lt;/p&gt; <\u202ea> 1 < 2 <3]]></description>',
    );

    assert.equal(item.title, 'Kode < head>');
    assert.equal(item.body, 'a\n\n< img src=x> < b> < svg> < /p> < a> 1 < 2 <3');
  });

  it('reads UTF-16, and Windows-1252 that says it is UTF-8', () => {
    const latin1 = new Uint8Array(
      Buffer.from(toRss('<item><title>Café \x93Sore\x94</title></item>'), 'latin1'),
    );
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${wordpressRss}`, 'utf16le'));

    assert.equal(readText(latin1, 'text/xml; charset=utf-8').items[0]?.title, 'Café “Sore”');
    assert.deepEqual(readText(utf16), readText(wordpressRss));
  });
});

describe('readFeed of a broken feed', () => {
  const two = '<item><title>Satu</title></item><item><title>Dua</title></item>';
  const titles = (feed: string) => readText(feed).items.map(({ title }) => title);

  for (const [name, feed] of [
    [
      'with warnings of PHP before it',
      `<br />\n<b>Warning</b>: x in <b>/a.php</b><br />\n${toRss(two)}`,
    ],
    [
      'with a script behind it',
      `${toRss(two)}<script>iklan()</script><item><title>x</title></item>`,
    ],
    ['that ends in the middle', toRss(two).slice(0, -30)],
    ['whose items are not closed', toRss('<item><title>Satu</title><item><title>Dua</title>')],
    ['whose titles are not closed', toRss('<item><title>Satu</item><item><title>Dua</item>')],
    [
      'closed by others',
      toRss('<item><title>Satu</b></title></item></x><item><title>Dua</title></item>'),
    ],
    ['in capitals', toRss(two).replaceAll('title>', 'TITLE>').replaceAll('<item>', '<ITEM>')],
    ['with unquoted attributes', toRss(two.replaceAll('<item>', '<item a=b c d="e">'))],
  ] as const) {
    it(`recovers one ${name}`, () => {
      assert.deepEqual(titles(feed), ['Satu', 'Dua']);
    });
  }

  it('recovers HTML that was not escaped, and ampersands in addresses', () => {
    const item = readItem(
      '<title>J</title><link>https://uji.example/?a=1&copy=2&reg=3;</link><description><p>Satu<br>baris<img src="/a.jpg"><p>5 <6 & 7</description>',
    );

    assert.equal(item.link, 'https://uji.example/?a=1&copy=2&reg=3;');
    assert.equal(item.imageUrl, 'https://uji.example/a.jpg');
    assert.match(item.body ?? '', /^Satu\nbaris\n\n5 <6 & 7/);
  });

  it('names the feeds of a page that was given instead of a feed', () => {
    const page = `<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" title="Blog" href="/feeds/posts/default?alt=rss"></head><body><p>${'a'.repeat(9_000)}`;

    assert.deepEqual(refusalOf(page), {
      code: 'html-page',
      feeds: [{ url: 'https://umpan.example/feeds/posts/default?alt=rss', title: 'Blog' }],
    });
  });

  it('tells staff what to do, in one sentence', () => {
    assert.throws(() => readText('<html><p>Halo</p></html>'), {
      name: 'FeedRefusedError',
      code: 'html-page',
      message:
        'Alamat ini halaman web, bukan umpan, dan halaman itu tidak menyebut umpan; minta alamat RSS atau Atom kepada pengelolanya.',
    });
  });

  it('reads what is left when the middle is lost', () => {
    assert.equal(readText(bloggerRss.slice(0, 1_500)).title, 'KIM Sumber Warta');
  });
});
