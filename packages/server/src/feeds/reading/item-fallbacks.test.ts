import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readItem, readText, toRss } from '../../testing/feed-texts/read-text.ts';

const html = (inner: string) => `<title>J</title><description><![CDATA[${inner}]]></description>`;

describe('the link of an item', () => {
  it('is its GUID when that is a permalink', () => {
    const { link } = readItem('<title>J</title><guid>https://uji.example/a</guid>');

    assert.equal(link, 'https://uji.example/a');
  });

  it('is not a GUID that says it is none', () => {
    const { link, key } = readItem(
      '<title>J</title><guid isPermaLink="false">https://uji.example/?p=1</guid>',
    );

    assert.equal(link, null);
    assert.equal(key, 'https://uji.example/?p=1');
  });

  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://uji.example/a',
    'https://nama:sandi@uji.example/',
    'http://',
    'https://[::1',
    `https://uji.example/${'a'.repeat(3_000)}`,
  ]) {
    it(`is never ${address.slice(0, 40)}`, () => {
      assert.equal(readItem(`<title>J</title><link>${address}</link>`).link, null);
    });
  }

  it('is resolved against the site, and read without a scheme', () => {
    assert.equal(readItem('<title>J</title><link>/a b</link>').link, 'https://uji.example/a%20b');
    assert.equal(
      readItem('<title>J</title><link>www.lain.example/a</link>').link,
      'http://www.lain.example/a',
    );
  });
});

describe('the key of an item', () => {
  it('is the link where there is no GUID, and the hash where there is no link', () => {
    const linked = readItem('<title>J</title><link>http://www.uji.example/a/?fbclid=1#b</link>');
    const bare = readItem('<title>J</title>');

    assert.equal(linked.key, 'https://www.uji.example/a');
    assert.equal(bare.key, bare.hash);
  });

  it('is of bounded length', () => {
    assert.equal(readItem(`<title>J</title><guid>${'g'.repeat(9_000)}</guid>`).key.length, 64);
  });

  it('is the link when all items have the same GUID', () => {
    const item = (path: string) =>
      `<item><title>${path}</title><guid isPermaLink="false">sama</guid><link>https://uji.example/${path}</link></item>`;

    const { items, skipped } = readText(toRss(item('a') + item('b') + item('b')));

    assert.deepEqual(
      items.map(({ key }) => key),
      ['sama', 'https://uji.example/b'],
    );
    assert.deepEqual(skipped, [
      { position: 3, reason: 'Tulisan yang sama ada dua kali dalam umpan.' },
    ]);
  });
});

describe('the hash of an item', () => {
  it('is the same under another link, date and picture, and another for another text', () => {
    const one = readItem(`${html('<img src="/a.jpg">Isi')}<link>https://uji.example/a</link>`);
    const same = readItem(
      `${html('<img src="/b.jpg">Isi')}<link>https://uji.example/b</link><pubDate>1 Mei 2020</pubDate>`,
    );
    const other = readItem(`${html('Isi baru')}<link>https://uji.example/a</link>`);

    assert.equal(one.hash, same.hash);
    assert.notEqual(one.hash, other.hash);
  });
});

describe('the words of an item', () => {
  it('leaves out an item without any, and says which', () => {
    const { items, skipped } = readText(
      toRss('<item><link>https://uji.example/</link></item><item><title>J</title></item>'),
    );

    assert.equal(items.length, 1);
    assert.deepEqual(skipped, [{ position: 1, reason: 'Tulisan tanpa judul dan tanpa isi.' }]);
  });

  it('takes the title from Dublin Core or Media RSS', () => {
    assert.equal(readItem('<title/><dc:title>Dari DC</dc:title>').title, 'Dari DC');
    assert.equal(readItem('<media:title>Dari media</media:title>').title, 'Dari media');
  });

  for (const [written, title] of [
    ['A &amp;amp; B', 'A & B'],
    ['A &amp;amp;amp; B', 'A & B'],
    ['A &amp;#8211; B', 'A – B'],
    ['<![CDATA[A &#8220;B&#8221;]]>', 'A “B”'],
    ['&lt;b&gt;Tebal&lt;/b&gt; sekali', 'Tebal sekali'],
    ['5 &lt; 6 &amp; 7 &gt; 2', '5 < 6 & 7 > 2'],
    ['Kami &lt;3 desa', 'Kami <3 desa'],
    ['R&D & UMKM', 'R&D & UMKM'],
    ['Dua\n\t  baris&#160;ini', 'Dua baris ini'],
    ['Balik\u202Etxt.exe\u202C\u200B!', 'Baliktxt.exe!'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Aman', 'Aman'],
  ] as const) {
    it(`reads the title ${JSON.stringify(written)} as ${JSON.stringify(title)}`, () => {
      assert.equal(readItem(`<title>${written}</title>`).title, title);
    });
  }

  it('keeps to its limits and cuts at a word, never within a character', () => {
    const words = 'kata '.repeat(9_000);
    const item = readItem(
      `<title>${words}</title><description>${words}</description><category>${words}</category>`,
    );
    const emoji = readItem(`<title>${'👨‍👩‍👧'.repeat(60)}</title>`);

    assert.equal(item.title, `${'kata '.repeat(31)}kata…`);
    assert.match(item.summary ?? '', /kata…$/);
    assert.ok((item.summary?.length ?? 0) <= 300 && (item.summary?.length ?? 0) > 280);
    assert.ok((item.body?.length ?? 0) <= 20_000 && (item.body?.length ?? 0) > 19_900);
    assert.ok((item.categories[0]?.length ?? 0) <= 60);
    assert.match(emoji.title, /^(?:👨‍👩‍👧)+(?:👨‍👩|👨)?…$/u);
  });

  it('reads HTML that was escaped twice as HTML', () => {
    const { body } = readItem(
      '<title>J</title><description>&amp;lt;p&amp;gt;Satu&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Dua&amp;lt;/p&amp;gt;</description>',
    );

    assert.equal(body, 'Satu\n\nDua');
  });

  it('keeps the lines of a text without any tag', () => {
    const { body } = readItem('<title>J</title><description>Satu\nDua\n\n\nTiga</description>');

    assert.equal(body, 'Satu\nDua\n\nTiga');
  });

  it('lays out HTML as a browser would', () => {
    const { body } = readItem(
      html(
        'Awal<br>baris<br><br>jeda<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table><h3>Kepala</h3>Isi <b>te</b>bal<style>p{}</style><select><option>x</select><noscript>tanpa skrip</noscript><p hidden>gaib</p>',
      ),
    );

    assert.equal(body, 'Awal\nbaris\n\njeda\n\nA B\nC\n\nKepala\n\nIsi tebaltanpa skrip');
  });

  it('has no body that only repeats summary or title', () => {
    const same = readItem('<title>J</title><description>Satu kalimat.</description>');
    const title = readItem('<title>Judul</title><description>Judul</description>');

    assert.deepEqual([same.summary, same.body], ['Satu kalimat.', null]);
    assert.deepEqual([title.summary, title.body], [null, null]);
  });
});

describe('the picture of an item', () => {
  for (const [name, inner, url] of [
    ['an enclosure', '<enclosure url="/a.jpg" type="image/jpeg"/>', 'https://uji.example/a.jpg'],
    ['no sound', '<enclosure url="/a.mp3" type="audio/mpeg"/>', null],
    [
      'the widest of a group',
      '<media:group><media:content url="/k.jpg" medium="image" width="100"/><media:content url="/b.jpg" type="image/jpeg" width="900"/></media:group>',
      'https://uji.example/b.jpg',
    ],
    ['a thumbnail', '<media:thumbnail url="/t.png"/>', 'https://uji.example/t.png'],
    [
      'the text’s rather than a thumbnail',
      `<media:thumbnail url="/t.png"/>${html('<img src="/isi.jpg">')}`,
      'https://uji.example/isi.jpg',
    ],
    ['the cover of a podcast', '<itunes:image href="/c.jpg"/>', 'https://uji.example/c.jpg'],
    [
      'one loaded late',
      html('<img src="/kosong.gif" data-src="/a.jpg">'),
      'https://uji.example/a.jpg',
    ],
    [
      'one of useful width',
      html('<img src="/a.jpg" srcset="/a-300.jpg 300w, /a-1024.jpg 1024w, /a-4000.jpg 4000w">'),
      'https://uji.example/a-1024.jpg',
    ],
    ['no tracker', html('<img src="https://lacak.example/p" width="1" height="1">'), null],
    ['no data', html('<img src="data:image/png;base64,AAAA">'), null],
    ['no smiley', html('<img class="wp-smiley" src="/s.png">'), null],
    ['no avatar', html('<img src="https://secure.gravatar.com/avatar/x?s=96">'), null],
    ['no drawing', html('<img src="/logo.svg">'), null],
    [
      'the second when the first is none',
      html('<img src="javascript:x"><img src="/b.jpg">'),
      'https://uji.example/b.jpg',
    ],
  ] as const) {
    it(`is ${name}`, () => {
      assert.equal(readItem(`<title>J</title>${inner}`).imageUrl, url);
    });
  }

  it('is described only by those who do so, in plain text', () => {
    const { imageAlt } = readItem(html('<img src="/a.jpg" alt="  Warga &amp;\n petani  ">'));

    assert.equal(imageAlt, 'Warga & petani');
  });
});

describe('the language of an item', () => {
  const indonesian =
    '<description>Kegiatan ini dihadiri oleh warga dan perangkat desa.</description>';
  for (const [declared, language] of [
    ['id', 'id'],
    ['id_ID', 'id-ID'],
    ['in', 'id'],
    ['ID-id', 'id-ID'],
    ['en-US', 'id'],
    ['jv', 'jv'],
    ['Bahasa Indonesia', null],
    ['<script>', null],
    ['', null],
  ] as const) {
    it(`is ${language} when an Indonesian feed says ${JSON.stringify(declared)}`, () => {
      const item = readItem(
        `<title>J</title>${indonesian}`,
        `<language><![CDATA[${declared}]]></language>`,
      );

      assert.equal(item.language, language);
    });
  }

  it('stays English for an English text', () => {
    const item = readItem(
      '<title>The day of the village</title><description>It was a day for all of us.</description>',
      '<language>en-GB</language>',
    );

    assert.equal(item.language, 'en-GB');
  });
});
