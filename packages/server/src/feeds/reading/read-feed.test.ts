import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bloggerAtom } from '../../testing/feed-texts/blogger-atom.ts';
import { bloggerRss } from '../../testing/feed-texts/blogger-rss.ts';
import { feedburnerRss } from '../../testing/feed-texts/feedburner-rss.ts';
import { joomlaRss } from '../../testing/feed-texts/joomla-rss.ts';
import { jsonFeed } from '../../testing/feed-texts/json-feed.ts';
import { atom03, atomXhtml, rss091 } from '../../testing/feed-texts/old-feeds.ts';
import { opensidRss } from '../../testing/feed-texts/opensid-rss.ts';
import { rdfFeed } from '../../testing/feed-texts/rdf-feed.ts';
import { wordpressRss } from '../../testing/feed-texts/wordpress-rss.ts';
import { youtubeAtom } from '../../testing/feed-texts/youtube-atom.ts';
import { readText } from '../../testing/feed-texts/read-text.ts';

describe('readFeed of a blog on Blogger', () => {
  it('reads RSS: text, list, large picture with its description, labels once', () => {
    const { format, title, siteUrl, items } = readText(bloggerRss);
    const [item] = items;

    assert.deepEqual(
      [format, title, siteUrl, items.length],
      ['rss', 'KIM Sumber Warta', 'https://kimsumberwarta.example/', 2],
    );
    assert.deepEqual(item, {
      key: 'tag:blogger.com,1999:blog-7001.post-9001',
      link: 'https://kimsumberwarta.example/2024/11/pelatihan-foto-produk.html',
      canonicalLink: 'https://kimsumberwarta.example/2024/11/pelatihan-foto-produk.html',
      title: 'Pelatihan "Foto Produk" bagi Warga & UMKM Desa Sumber',
      summary:
        'Sumber, 4/11/2024 – Dua puluh warga belajar memotret produk di balai desa. Materi hari itu: • Cahaya & latar • Harga < 50 ribu Sampai jumpa bulan depan!',
      body: 'Sumber, 4/11/2024 – Dua puluh warga belajar memotret produk di balai desa.\n\nMateri hari itu:\n\n• Cahaya & latar\n• Harga < 50 ribu\n\nSampai jumpa bulan depan!',
      publishedAt: Date.parse('2024-11-04T02:10:00Z'),
      updatedAt: Date.parse('2024-11-05T01:30:00Z'),
      imageUrl: 'https://blogger.googleusercontent.com/img/b/R29vZ2xl/AVvX-contoh/s1200/foto.jpg',
      imageAlt: 'Warga memotret keripik',
      categories: ['Pelatihan', 'UMKM'],
      language: null,
      hash: item?.hash,
    });
    assert.match(item?.hash ?? '', /^[\da-f]{64}$/);
  });

  it('makes a title from the first sentence where there is none, and enlarges a thumbnail', () => {
    const item = readText(bloggerRss).items[1];

    assert.equal(item?.title, 'Besok kerja bakti mulai pukul 06.30 di lapangan.');
    assert.equal(item?.imageUrl, 'https://1.bp.blogspot.com/-contoh/XyZ/AAAA/BBBB/s1200/sapu.png');
  });

  it('reads Atom with the same keys and links, and leaves its kinds out of the categories', () => {
    const rss = readText(bloggerRss).items[0];
    const atom = readText(bloggerAtom).items[0];

    assert.equal(atom?.key, rss?.key);
    assert.equal(atom?.link, rss?.link);
    assert.deepEqual(atom?.categories, ['Pelatihan', 'UMKM']);
    assert.equal(atom?.title, 'Pelatihan "Foto Produk" bagi Warga & UMKM');
    assert.equal(atom?.imageUrl, 'https://1.bp.blogspot.com/-contoh/s1200/foto.jpg');
    assert.equal(atom?.publishedAt, rss?.publishedAt);
  });
});

describe('readFeed of a blog on WordPress', () => {
  const [item] = readText(wordpressRss).items;

  it('keeps typographic quotes and emoji, drops what the blog adds to every text', () => {
    assert.equal(item?.title, 'Lomba Mewarnai “Desaku Bersih” & Jalan Sehat');
    assert.match(item?.summary ?? '', /untuk warga dusun…$/);
    assert.equal(
      item?.body,
      'Halaman balai desa penuh warna pada Minggu pagi.\n\nPara juara\n\n• Sekar, Dusun Kidul\n• Bagas, Dusun Lor\n\nKata ketua panitia, “kegiatan ini untuk anak dan orang tua” 👨‍👩‍👧.',
    );
  });

  it('shows the picture that is loaded late, not the emoji and not the placeholder', () => {
    assert.equal(
      item?.imageUrl,
      'https://lerengasri.example/wp-content/uploads/2024/08/lomba-1024x683.jpg',
    );
    assert.equal(item?.imageAlt, 'Anak-anak mewarnai');
  });

  it('tells the item by its GUID, which is no link, and compares links without trackers', () => {
    assert.equal(item?.key, 'https://lerengasri.example/?p=512');
    assert.equal(item?.canonicalLink, 'https://lerengasri.example/2024/08/20/lomba-mewarnai');
  });

  it('does not pass Indonesian on as English, nor a text without category as a category', () => {
    assert.equal(readText(wordpressRss).language, 'en-US');
    assert.equal(item?.language, 'id');
    assert.deepEqual(item?.categories, ['Kegiatan & Lomba']);
  });
});

describe('readFeed of other sources', () => {
  it('reads a YouTube channel: description as lines, thumbnail, link', () => {
    const { siteUrl, items } = readText(youtubeAtom);
    const [item] = items;

    assert.equal(siteUrl, 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv');
    assert.equal(item?.key, 'yt:video:aBcDeFgHiJk');
    assert.equal(item?.title, 'Panen Rumput Laut & Olahannya | KIM Pesisir Jaya');
    assert.equal(item?.imageUrl, 'https://i2.ytimg.com/vi/aBcDeFgHiJk/hqdefault.jpg');
    assert.equal(
      item?.body,
      'Warga memanen rumput laut bersama.\n\nUrutan:\n0:00 Berangkat\n1:15 Panen\n#rumputlaut #umkm',
    );
  });

  it('reads Joomla: bare ampersand in a link, picture relative to the host, Indonesian date', () => {
    const [item] = readText(joomlaRss).items;

    assert.equal(
      item?.link,
      'https://kecamatan.example.id/berita/88-rapat-koordinasi-kim?tmpl=x&view=article',
    );
    assert.equal(item?.imageUrl, 'https://kecamatan.example.id/images/2024/rapat.jpg');
    assert.equal(item?.imageAlt, 'Suasana rapat');
    assert.equal(item?.publishedAt, Date.parse('2024-08-05T06:45:00Z'));
    assert.equal(item?.body, 'Camat memimpin rapat.\n\nHadir 18 ketua KIM.');
  });

  it('reads OpenSID: items beside the channel, no date, no GUID, HTML cut in the middle', () => {
    const { language, items } = readText(opensidRss);

    assert.equal(language, 'id');
    assert.equal(items.length, 2);
    assert.deepEqual(
      items.map(({ key, publishedAt, title }) => [key, publishedAt, title]),
      [
        [
          'https://contohmakmur.desa.example/first/artikel/41',
          null,
          'Musyawarah Desa "RKPDes" 2025',
        ],
        ['https://contohmakmur.desa.example/first/artikel/40', null, 'Penyaluran BLT Dana Desa'],
      ],
    );
    assert.match(items[0]?.summary ?? '', /perbaikan jalan dan$/);
  });

  it('reads FeedBurner: the real link, the picture that is none of its pixels or avatars', () => {
    const [item] = readText(feedburnerRss).items;

    assert.equal(item?.link, 'https://bukitcemara.example/2019/10/bank-sampah.html');
    assert.equal(item?.imageUrl, 'https://bukitcemara.example/gambar/timbangan.jpg');
    assert.equal(item?.summary, 'Bank sampah kembali melayani warga.');
    assert.equal(item?.body, null);
  });

  it('reads JSON Feed: relative address, numeric id, message without title', () => {
    const { format, items } = readText(jsonFeed);
    const [long, short] = items;

    assert.equal(format, 'json');
    assert.equal(long?.link, 'https://kampungliterasi.example/catatan/membaca-bersama');
    assert.equal(long?.summary, 'Pos ronda menjadi taman baca.');
    assert.equal(
      long?.body,
      'Setiap Jumat sore, pos ronda menjadi taman baca.\n\nBuku apa saja boleh.',
    );
    assert.equal(long?.language, 'id-ID');
    assert.equal(short?.key, '8');
    assert.equal(short?.title, 'Besok kelas menulis libur dulu.');
    assert.equal(short?.body, 'Besok kelas menulis libur dulu.\n\nSampai jumpa pekan depan! 🙏');
  });

  it('reads RSS 1.0 with Dublin Core', () => {
    const { format, language, items } = readText(rdfFeed);

    assert.deepEqual([format, language, items.length], ['rdf', 'id', 1]);
    assert.deepEqual(items[0]?.categories, ['Budaya']);
    assert.equal(items[0]?.publishedAt, Date.parse('2018-08-12T12:30:00Z'));
    assert.equal(items[0]?.body, 'Kirab keliling kampung.\n\nDiiringi gamelan.');
  });

  it('reads RSS 0.91, whose document type only names a file', () => {
    assert.equal(readText(rss091).items[0]?.title, 'Telecenter dibuka');
  });

  it('reads Atom 0.3', () => {
    const [item] = readText(atom03).items;

    assert.equal(item?.title, 'Panen & Pesta');
    assert.equal(item?.summary, 'Panen raya.');
    assert.equal(item?.publishedAt, Date.parse('2005-03-01T02:00:00Z'));
  });

  it('reads XHTML in Atom, bases within bases and the language of a text', () => {
    const [item] = readText(atomXhtml).items;

    assert.equal(item?.title, 'Sungai kita');
    assert.equal(item?.body, 'Kali resik.\n\nIwak akeh & lemu.');
    assert.equal(item?.link, 'https://dasar.example/blog/2023/sungai.html');
    assert.equal(item?.imageUrl, 'https://dasar.example/blog/2023/kali.jpg');
    assert.equal(item?.language, 'jv');
  });
});
