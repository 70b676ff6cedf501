import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import sharp from 'sharp';

import type { Database } from '../../db/database.ts';
import { storeImage } from '../../media/store-image.ts';
import { buildPhoto } from '../../testing/build-photo.ts';
import { bumpRevision } from '../../testing/bump-revision.ts';
import { insertActivity } from '../../testing/insert-activity.ts';
import { insertAreas } from '../../testing/insert-areas.ts';
import { insertGroup } from '../../testing/insert-group.ts';
import { insertRegency } from '../../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { eachDatabase } from '../../testing/test-databases.ts';

const publicUrl = 'https://kim.example.id';
const directory = '/r/35.02/direktori';
const feed = '/r/35.02/kegiatan';
const coverage = '/r/35.02/cakupan';
const hostile = `</script><script>alert(1)</script><!-- "'&`;

describe('pages to share', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let pictured: string;
    let tiny: string;
    let event: string;
    let strange: string;
    let product: string;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '35.02');
      await insertAreas(db, '35.02');
      const groupId = await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2005',
        slug: 'reog-bina',
        name: 'Reog Bina',
        description: 'Kabar desa dari warga untuk warga.',
        board: { startsOn: '2022', endsOn: null, members: [{ name: 'Sutrisno', role: 'chair' }] },
        contact: { kind: 'whatsapp', value: '+6281230000021', owner: 'person', consentAt: 1 },
      });
      await insertGroup(db, '35.02', {
        areaCode: '35.02.02.2001',
        slug: 'hostile',
        name: hostile,
        focus: [hostile],
        description: hostile,
      });
      for (let number = 1; number <= 110; number += 1) {
        await insertGroup(db, '35.02', {
          areaCode: '35.02.03.2001',
          slug: `nomor-${number}`,
          name: `Nomor ${String(number).padStart(3, '0')}`,
        });
      }
      pictured = await insertActivity(db, '35.02', {
        group_id: groupId,
        title: 'Panen raya',
        summary: 'Dua belas ton gabah.',
        body: 'Pagi hari.\n\nSore hari.',
        published_at: Date.parse('2026-03-01T18:00:00Z'),
        image_alt: 'Petani',
        image_id: await storeImage(db, {
          regencyCode: '35.02',
          bytes: await buildPhoto({ width: 1_200, height: 800 }),
          now: Date.now(),
        }),
      });
      tiny = await insertActivity(db, '35.02', {
        title: 'Logo kecil',
        published_at: 1_500_000_000_000,
        image_id: await storeImage(db, {
          regencyCode: '35.02',
          bytes: await buildPhoto({ width: 240, height: 160 }),
          now: Date.now(),
        }),
      });
      event = await insertActivity(db, '35.02', {
        type: 'event',
        title: 'Ngobras',
        starts_at: Date.parse('2026-03-09T02:00:00Z'),
        ends_at: Date.parse('2026-03-09T05:00:00Z'),
        place: 'Balai Desa',
        published_at: Date.parse('2026-02-01T00:00:00Z'),
      });
      strange = await insertActivity(db, '35.02', {
        title: hostile,
        summary: hostile,
        body: hostile,
        place: hostile,
        source_name: hostile,
        source_url: 'https://blog.example.id/?a="b"',
      });
      product = await insertActivity(db, '35.02', {
        type: 'product_promotion',
        title: 'Madu klanceng',
        price: 'Rp85.000',
        seller_name: 'Warung Contoh',
        seller_whatsapp: '+6281230000022',
        seller_consent_at: 1,
      });
      for (let number = 1; number <= 20; number += 1) {
        await insertActivity(db, '35.02', {
          title: `Kabar ${number}`,
          published_at: 1_600_000_000_000 + number,
        });
      }
      test = createTestApp(database, { publicUrl });
    });

    const read = async (path: string): Promise<string> => {
      const response = await test.request(path);
      assert.equal(response.status, 200, path);
      return response.text();
    };
    const metaOf = (html: string): Record<string, string> =>
      Object.fromEntries(
        [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
          ([, name, content]) => [name, content],
        ),
      );

    it('run nothing, load nothing from elsewhere, and are framed by nobody', async () => {
      for (const path of [directory, feed, coverage, '/r/35.02/kim/reog-bina']) {
        const { headers } = await test.request(path);

        const policy = headers.get('content-security-policy') ?? '';
        assert.match(policy, /^default-src 'none'; style-src 'self'; img-src 'self' data:;/);
        assert.match(policy, /form-action 'self'; frame-ancestors 'none'/);
        assert.equal(policy.includes('script-src'), false);
        assert.match(headers.get('cache-control') ?? '', /^public, max-age=60/);
        assert.equal(
          /<script(?! type="application\/ld\+json")|style="/.test(await read(path)),
          false,
        );
      }
    });

    describe('as a link in a messenger', () => {
      const drawn = (meta: Record<string, string>) =>
        /\/r\/card\.png\?/.test(meta['og:image'] ?? '');

      for (const [name, toPath] of [
        ['the directory', () => directory],
        ['a district', () => `${directory}?district=35.02.01`],
        ['a group', () => '/r/35.02/kim/reog-bina?lang=en'],
        ['a group without activities', () => '/r/35.02/kim/nomor-1'],
        ['the activities', () => feed],
        ['the coverage', () => coverage],
        ['an activity with a picture', () => `/r/35.02/kegiatan/${pictured}`],
        ['an activity without one', () => `/r/35.02/kegiatan/${event}`],
        ['an activity with a tiny one', () => `/r/35.02/kegiatan/${tiny}`],
      ] as const) {
        it(`show ${name} with title, text and a picture that WhatsApp takes`, async () => {
          const meta = metaOf(await read(toPath()));

          for (const fact of ['og:title', 'og:description', 'og:site_name', 'og:image:alt']) {
            assert.ok(meta[fact], fact);
          }
          assert.ok((meta['og:url'] ?? '').startsWith(`${publicUrl}/r/35.02/`));
          assert.equal(meta['twitter:card'], 'summary_large_image');
          const image = meta['og:image'] ?? '';
          assert.ok(image.startsWith(`${publicUrl}/`), image);
          const file = await test.request(image.slice(publicUrl.length));
          assert.equal(file.status, 200);
          assert.equal(file.headers.get('content-type'), meta['og:image:type']);
          const bytes = Buffer.from(await file.arrayBuffer());
          const { width, height } = await sharp(bytes).metadata();
          assert.deepEqual(
            [meta['og:image:width'], meta['og:image:height']],
            [String(width), String(height)],
          );
          // It shows smaller pictures beside the text or not at all, and heavier ones never.
          assert.ok(width >= 300 && height >= 200, `${width} x ${height}`);
          assert.ok(bytes.length <= 300_000, `${bytes.length} bytes`);
        });
      }

      it('take the picture of the latest that has one, else the drawing', async () => {
        const metaAt = async (path: string) => metaOf(await read(path));
        const own = (await metaAt(`/r/35.02/kegiatan/${pictured}`))['og:image'];

        assert.equal((await metaAt('/r/35.02/kim/reog-bina'))['og:image'], own);
        assert.equal((await metaAt(feed))['og:image'], own);
        for (const path of [directory, coverage, '/r/35.02/kim/nomor-1', `${feed}?type=event`]) {
          assert.ok(drawn(await metaAt(path)), path);
        }
        assert.ok(drawn(await metaAt(`/r/35.02/kegiatan/${tiny}`)));
      });

      it('keep the drawing for good by its version, and for minutes by any other address', async () => {
        const [, search = ''] = /card\.png(\?\w+)/.exec(await read(directory)) ?? [];
        const pinned = await test.request(`/r/card.png${search}`);
        const old = await test.request('/r/card.png?0');
        const etag = pinned.headers.get('etag') ?? '';
        const again = await test.request('/r/card.png', { headers: { 'if-none-match': etag } });

        assert.match(pinned.headers.get('cache-control') ?? '', /immutable/);
        assert.equal(old.headers.get('cache-control'), 'public, max-age=300');
        assert.equal(old.status, 200);
        assert.equal(again.status, 304);
      });
    });

    it('are not sent again to those who have them', async () => {
      const etag = (await test.request(directory)).headers.get('etag') ?? '';

      const again = await test.request(directory, { headers: { 'if-none-match': etag } });

      assert.equal(again.status, 304);
    });

    it('name their one address, their languages, their feeds and how to embed them', async () => {
      const html = (await read(`${directory}?fbclid=x&lang=en`)).replace(/\s+/g, ' ');

      assert.match(html, /<html lang="en"/);
      assert.ok(
        html.includes(`<link rel="canonical" href="${publicUrl}${directory}?lang=en" />`),
        'canonical',
      );
      assert.ok(html.includes(`rel="alternate" hreflang="id" href="${publicUrl}${directory}"`));
      assert.ok(html.includes('href="../../v1/regencies/35.02/activities.rss"'));
      const oembed = encodeURIComponent(`${publicUrl}${directory}?lang=en`);
      assert.ok(html.includes(`href="${publicUrl}/oembed?url=${oembed}&amp;format=json"`));
      assert.match(html, /type="text\/xml\+oembed"/);
    });

    it('keep what looks like markup as text', async () => {
      for (const path of [
        directory,
        `${directory}?q=${encodeURIComponent(hostile)}`,
        '/r/35.02/kim/hostile',
        feed,
        `/r/35.02/kegiatan/${strange}`,
      ]) {
        const html = await read(path);

        assert.equal(html.split('<script').length, 2, path);
        assert.equal(html.includes('<!--'), false, path);
      }
    });

    it('name no people and give no contact', async () => {
      for (const path of ['/r/35.02/kim/reog-bina', `/r/35.02/kegiatan/${product}`]) {
        const html = await read(path);

        assert.equal(/Sutrisno|81230000|Warung Contoh/.test(html), false, path);
      }
      assert.match(await read(`/r/35.02/kegiatan/${product}`), /Rp85\.000/);
    });

    describe('of the directory', () => {
      it('list the groups by district, in pages that lead to each other', async () => {
        const first = await read(directory);
        const second = await read(`${directory}?page=2`);

        assert.equal(first.split('<li id="kim=').length - 1, 100);
        assert.equal(second.split('<li id="kim=').length - 1, 12);
        assert.match(first, /<h1>Direktori KIM Kabupaten Ponorogo<\/h1>/);
        assert.match(first, /<h2>Kecamatan Slahung<\/h2>/);
        assert.match(first, /href="\.\.\/\.\.\/r\/35\.02\/kim\/reog-bina"/);
        assert.match(first, /direktori\?page=2"[^>]*>Berikutnya/);
        assert.match(second, /<h1>Direktori KIM Kabupaten Ponorogo \(Halaman 2 dari 2\)<\/h1>/);
        assert.equal((await test.request(`${directory}?page=3`)).status, 404);
      });

      it('find groups without scripts, also by a misspelt word, and are then not indexed', async () => {
        const response = await test.request(`${directory}?q=reoog+bina&lang=`);
        const html = await response.text();

        assert.equal(html.split('<li id="kim=').length - 1, 1);
        assert.match(html, /<h1>1 kelompok cocok dengan “reoog bina”<\/h1>/);
        assert.match(html, /value="reoog bina"/);
        assert.equal(response.headers.get('x-robots-tag'), 'noindex');
        assert.equal((await test.request(directory)).headers.has('x-robots-tag'), false);
      });

      it('keep the search from page to page and inside the district', async () => {
        const html = await read(`${directory}?q=nomor&district=35.02.03`);

        assert.match(html, /\?district=35\.02\.03&amp;q=nomor&amp;page=2"/);
        assert.match(html, /<input type="hidden" name="district" value="35\.02\.03"/);
      });

      it('show everything for an empty search, and say so when nothing is found', async () => {
        assert.match(await read(`${directory}?q=`), /<h1>Direktori KIM Kabupaten Ponorogo<\/h1>/);
        assert.match(
          await read(`${directory}?q=zzzzqqqq`),
          /Tidak ada kelompok yang cocok dengan “zzzzqqqq”/,
        );
      });
    });

    it('show a group with its latest activities and the way to its contact', async () => {
      const html = await read('/r/35.02/kim/reog-bina');

      assert.match(html, /<h1>KIM Reog Bina<\/h1>/);
      assert.match(html, /Kabar desa dari warga/);
      assert.match(
        html,
        /href="\.\.\/\.\.\/\.\.\/r\/35\.02\/kegiatan\/[0-9a-f-]{36}"[^>]*>Panen raya/,
      );
      assert.match(html, /embed\/frame\/directory\?regency=35\.02&amp;theme=auto#kim=reog-bina"/);
      assert.match(html, /direktori\?district=35\.02\.01">Kecamatan Slahung</);
      assert.equal(
        metaOf(html)['og:title'],
        'KIM Reog Bina, Desa Broto, Kecamatan Slahung, Kabupaten Ponorogo',
      );
    });

    it('list the activities in pages, newest first', async () => {
      const first = await read(feed);
      const [, next = ''] = /rel="next"\s+href="([^"]+)"/.exec(first) ?? [];
      const second = await read(new URL(next, `${publicUrl}${feed}`).href.slice(publicUrl.length));

      const titles = (html: string) => [...html.matchAll(/<h2>/g)].length;
      assert.deepEqual([titles(first), titles(second)], [20, 5]);
      assert.ok(first.indexOf('Panen raya') < first.indexOf('Ngobras'));
      assert.match(second, /Kembali ke yang terbaru/);
      assert.equal(second.includes('rel="next"'), false);
    });

    it('list the activities of one group or of one kind', async () => {
      const ofGroup = await read(`${feed}?group=reog-bina`);
      assert.equal(ofGroup.split('<h2>').length, 2);
      assert.match(ofGroup, /<h1>Kegiatan KIM Reog Bina, Desa Broto/);
      assert.equal((await read(`${feed}?type=event`)).split('<h2>').length, 2);
    });

    describe('of one activity', () => {
      it('preview with its own picture, title and date', async () => {
        const meta = metaOf(await read(`/r/35.02/kegiatan/${pictured}`));

        assert.equal(meta['og:type'], 'article');
        assert.equal(meta['og:title'], 'Panen raya');
        assert.equal(meta['og:description'], 'Dua belas ton gabah.');
        assert.equal(meta['og:site_name'], 'KIM Kabupaten Ponorogo');
        assert.equal(meta['og:locale'], 'id_ID');
        assert.equal(meta['og:locale:alternate'], 'en_US');
        assert.equal(meta['og:url'], `${publicUrl}/r/35.02/kegiatan/${pictured}`);
        assert.equal(meta['article:published_time'], '2026-03-01T18:00:00.000Z');
        assert.match(meta['og:image'] ?? '', /\/media\/35\.02\/.*\.jpeg$/);
        assert.equal(meta['og:image:alt'], 'Petani');
      });

      it('show its days in the zone of the regency', async () => {
        // The first of March in London is the second in Ponorogo.
        assert.match(await read(`/r/35.02/kegiatan/${pictured}`), />2 Maret 2026</);
        const html = await read(`/r/35.02/kegiatan/${event}`);
        assert.match(html, /9 Maret 2026 09\.00.12\.00 WIB/);
        assert.match(html, /activities\/[0-9a-f-]{36}\/calendar\.ics">Simpan ke kalender/);
      });

      it('share their own address by WhatsApp', async () => {
        const html = await read(`/r/35.02/kegiatan/${pictured}`);

        const [, text = ''] = /https:\/\/wa\.me\/\?text=([^"]+)"/.exec(html) ?? [];
        assert.equal(
          decodeURIComponent(text),
          `Panen raya\n${publicUrl}/r/35.02/kegiatan/${pictured}`,
        );
      });
    });

    it('show how far the groups reach', async () => {
      const html = await read(coverage);

      assert.match(html, /<h1>Cakupan KIM Kabupaten Ponorogo<\/h1>/);
      assert.match(html, /href="\.\.\/\.\.\/r\/35\.02\/direktori\?district=35\.02\.01">Slahung</);
    });

    it('are all in the sitemap', async () => {
      const response = await test.request('/r/35.02/sitemap.xml');
      const xml = await response.text();
      const places = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => place);

      assert.match(response.headers.get('content-type') ?? '', /^application\/xml/);
      assert.equal(places.length, 3 + 112 + 25);
      for (const place of [...places.slice(0, 5), ...places.slice(-3)]) {
        await read(place.slice(publicUrl.length));
      }
    });

    it('say in words that something is not there, with the way to what is', async () => {
      for (const path of [
        '/r/35.02/kim/nobody',
        '/r/35.02/kegiatan/3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11',
        '/r/35.02/kegiatan/42',
        '/r/35.02/elsewhere',
        '/r/35.02/direktori?district=35.02.99',
        '/r/35.02/kegiatan?cursor=broken',
      ]) {
        const response = await test.request(path);
        const html = await response.text();

        assert.ok([400, 404].includes(response.status), path);
        assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.match(html, /<h1>Halaman tidak dapat ditampilkan<\/h1>/);
        const [, href = ''] = /href="([^"]+)">Direktori KIM Kabupaten Ponorogo</.exec(html) ?? [];
        assert.equal(new URL(href, publicUrl + path).pathname, directory);
      }
    });

    it('say that a regency is not served here', async () => {
      const response = await test.request('/r/11.01/direktori');

      assert.equal(response.status, 404);
      assert.match(await response.text(), /wilayahnya tidak dilayani di sini/);
    });

    it('take no other method', async () => {
      const response = await test.request(directory, { method: 'POST' });

      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
    });

    it('name the host that was asked where the office has named none', async () => {
      const without = createTestApp(database);
      for (const host of ['http://one.example', 'http://two.example']) {
        const html = await (await without.request(host + directory)).text();

        assert.equal(metaOf(html)['og:url'], host + directory);
        assert.equal(html.includes('rel="canonical"'), false);
      }
    });

    it('lose an activity at once when it is withdrawn', async () => {
      await database.db
        .updateTable('activity')
        .set({ status: 'withdrawn' })
        .where('id', '=', event)
        .execute();
      await bumpRevision(database.db, '35.02');

      assert.equal((await test.request(`/r/35.02/kegiatan/${event}`)).status, 404);
      assert.equal((await read(feed)).includes('Ngobras'), false);
    });

    it('lose a group at once when it is removed: page, frame, oEmbed and sitemap', async () => {
      const page = '/r/35.02/kim/nomor-2';
      const oembed = `/oembed?url=${encodeURIComponent(publicUrl + page)}`;
      assert.equal((await test.request(page)).status, 200);
      assert.equal((await test.request(oembed)).status, 200);

      await database.db.deleteFrom('information_group').where('slug', '=', 'nomor-2').execute();
      await bumpRevision(database.db, '35.02');

      assert.equal((await test.request(page)).status, 404);
      assert.equal((await test.request(oembed)).status, 404);
      const frame = '/embed/frame/directory?regency=35.02&group=nomor-2';
      assert.equal((await test.request(frame)).status, 404);
      assert.equal((await read('/r/35.02/sitemap.xml')).includes(`${page}<`), false);
    });
  });
});
