import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const publicUrl = 'https://kim.example.id';
const fragment = '/embed/fragment/directory?regency=35.02';
const frame = '/embed/frame/directory?regency=35.02';
const contact = '/embed/frame/contact-form?regency=35.02';
/** Pages to share, which say the same as the frames and the fragment. */
const shared = '/r/35.02/direktori';
const coverage = '/embed/frame/coverage?regency=35.02';
const feed = '/embed/frame/activity-feed?regency=35.02';
const hostile = `</script><script>alert(1)</script><!-- "'&`;

interface LinkedData {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

describe('pages for search engines and visitors without scripts', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '35.02');
      await insertAreas(db, '35.02');
      await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2005',
        slug: 'reog-bina',
        name: 'Reog Bina',
        legalStatus: 'decreed',
        establishedOn: '2012-05',
        memberCount: 16,
        focus: ['Pertanian', 'UMKM'],
        description: 'Kabar desa.',
        verifiedAt: Date.parse('2026-01-02T03:00:00Z'),
        source: 'Sekretariat',
        channels: [
          { kind: 'website', label: 'reog-bina.example.id', url: 'https://reog-bina.example.id/' },
          { kind: 'instagram', label: '@reog', url: 'javascript:alert(1)' },
        ],
        decrees: [{ kind: 'decree', number: '7/2022', issuedOn: '2022-12-20', issuedBy: null }],
        board: { startsOn: '2022', endsOn: null, members: [{ name: 'Sutrisno', role: 'chair' }] },
        contact: { kind: 'whatsapp', value: '+6281230000021', owner: 'person', consentAt: 1 },
      });
      await insertGroup(db, '35.02', {
        areaCode: '35.02.02.2001',
        slug: 'hostile',
        name: hostile,
        focus: [hostile],
        description: hostile,
        source: hostile,
      });
      await insertGroup(db, '35.02', {
        areaCode: '35.02.02',
        level: 'district',
        groupType: 'kim_forum',
        slug: 'forum',
        name: 'Ngrayun',
      });
      await insertGroup(db, '35.02', {
        areaCode: '35.02',
        level: 'regency',
        groupType: 'traditional_media_forum',
        slug: 'metra',
        name: 'Ponorogo',
      });
      test = createTestApp(database, { publicUrl });
    });

    const read = async (path: string): Promise<string> => {
      const response = await test.request(path);
      assert.equal(response.status, 200, path);
      return response.text();
    };
    const readData = (html: string): LinkedData => {
      const [, json = ''] =
        /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
      // Written by the page under test, and looked at by each test.
      return JSON.parse(json) as LinkedData;
    };

    describe('the fragment', () => {
      it('lists every group under its district, each with a link to its page', async () => {
        const html = await read(fragment);

        assert.match(html, /<h2>Direktori KIM Kabupaten Ponorogo<\/h2>/);
        const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text);
        assert.deepEqual(headings.slice(0, 3), [
          'Kecamatan Slahung',
          'Kecamatan Ngrayun',
          'Tingkat kabupaten/kota',
        ]);
        assert.match(html, /<li id="kim=reog-bina">/);
        assert.match(
          html,
          /href="https:\/\/kim\.example\.id\/r\/35\.02\/kim\/reog-bina"[^>]*>KIM Reog Bina<\/a/,
        );
        assert.match(html, /Desa Broto · Pertanian, UMKM/);
        assert.match(html, /Forum KIM Ngrayun/);
        assert.match(html, /FK Metra Ponorogo/);
      });

      it('names what its figures are a part of, and the day of the data', async () => {
        const html = await read(fragment);

        assert.match(html, /2 KIM dan 2 forum atau lembaga lain/);
        assert.match(html, /2 dari 307 desa dan kelurahan memiliki KIM/);
        assert.match(html, /2 dari 21 kecamatan memiliki KIM/);
        assert.match(html, /1 KIM · 1 dari 22 desa dan kelurahan/);
        assert.match(html, /datetime="2023-11-14T22:13:20.000Z"[^>]*>Data per 15 November 2023</);
        assert.match(html, /Belum ada kelompok terdaftar: 19 kecamatan/);
      });

      it('keeps names that look like markup as text', async () => {
        const html = await read(fragment);

        assert.equal(html.split('<script').length, 2);
        assert.equal(html.includes('<!--'), false);
        assert.match(
          html,
          /KIM &lt;\/script&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&lt;!-- &quot;&#39;&amp;/,
        );
      });

      it('describes office and groups for search engines', async () => {
        const [office, ...groups] = readData(await read(fragment))['@graph'];

        assert.equal(office?.['@type'], 'GovernmentOrganization');
        assert.equal(office['name'], 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo');
        assert.equal(groups.length, 4);
        const group = groups.find(({ name }) => name === 'KIM Reog Bina');
        assert.deepEqual(group, {
          '@type': 'Organization',
          name: 'KIM Reog Bina',
          areaServed: {
            '@type': 'AdministrativeArea',
            name: 'Desa Broto, Kecamatan Slahung, Kabupaten Ponorogo',
          },
          foundingDate: '2012-05',
          parentOrganization: { '@id': office['@id'] },
          url: `${publicUrl}/r/35.02/kim/reog-bina`,
        });
        assert.ok(groups.some(({ name }) => name === `KIM ${hostile}`));
      });

      it('has nothing that a strict Content-Security-Policy would block', async () => {
        const html = await read(fragment);

        assert.doesNotMatch(html, /\sstyle=|<style|<link|\son\w+=|src=|javascript:/);
      });

      it('can be had for one district and in English', async () => {
        const html = await read(`${fragment}&district=35.02.01&lang=en`);

        assert.match(html, /lang="en"/);
        assert.match(html, /<h2>KIM directory of Slahung district, Ponorogo Regency<\/h2>/);
        assert.match(html, /1 of 22 rural and urban villages have a KIM/);
        assert.doesNotMatch(html, /kim\/hostile/);
        assert.match(html, /kim\/reog-bina\?lang=en/);
      });

      it('links nothing when the public address of the backend is not known', async () => {
        const bare = createTestApp(database);

        const html = await (await bare.request(fragment)).text();

        assert.doesNotMatch(html, /<a |href=/);
        assert.match(html, /KIM Reog Bina/);
        assert.equal(readData(html)['@graph'][1]?.['url'], undefined);
      });

      it('is not to be found itself, only the page that includes it', async () => {
        const { headers } = await test.request(fragment);

        assert.equal(headers.get('x-robots-tag'), 'noindex');
        assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
      });

      it('refuses what it does not know by name, so that a slip is seen', async () => {
        for (const [path, status] of [
          [`${fragment}&distrik=35.02.01`, 400],
          [`${fragment}&lang=jv`, 400],
          ['/embed/fragment/directory', 400],
          ['/embed/fragment/directory?regency=3502', 400],
          ['/embed/fragment/directory?regency=11.01', 404],
          [`${fragment}&district=35.02.99`, 404],
          [`${fragment}&page=2`, 404],
        ] as const) {
          const response = await test.request(path);
          assert.equal(response.status, status, path);
          assert.equal(response.headers.get('content-type'), 'application/problem+json');
        }
      });
    });

    describe('the frame of the directory', () => {
      it('is a whole document with the list inside the widget that takes over', async () => {
        const html = await read(frame);

        assert.match(html, /^<!doctype html>\s*<html lang="id" data-theme="light">/);
        assert.match(html, /<title>Direktori KIM Kabupaten Ponorogo<\/title>/);
        assert.match(html, /<meta name="viewport"/);
        const [, inside = ''] =
          /<kim-directory\s+regency="35\.02"[^>]*>(.*)<\/kim-directory>/s.exec(html) ?? [];
        assert.match(inside, /<h2>Kecamatan Slahung<\/h2>/);
        assert.match(inside, /KIM Reog Bina/);
        assert.match(html, /<script async src="\.\.\/\.\.\/embed\/v1\/kim\.js"><\/script>/);
        assert.match(html, /href="\.\.\/\.\.\/v1\/regencies\/35\.02\/groups\.csv"/);
      });

      it('names its one address and that in the other language', async () => {
        const html = await read(`${frame}&theme=dark&fbclid=x`);

        assert.match(
          html,
          new RegExp(`rel="canonical"\\s+href="${publicUrl}${toPattern(shared)}"`),
        );
        assert.match(
          html,
          new RegExp(`hreflang="en"\\s+href="${publicUrl}${toPattern(`${shared}?lang=en`)}"`),
        );
        assert.match(html, /data-theme="dark"/);
      });

      it('names the feeds of its activities in its head, for programs that look there', async () => {
        const feeds = (html: string) =>
          [
            ...html.matchAll(
              /<link\s+rel="alternate"\s+type="([^"]+)"\s+title="([^"]+)"\s+href="([^"]+)"/g,
            ),
          ].map(([, type, title, href]) => `${type} ${title} ${href}`);
        const api = '../../v1/regencies/35.02';

        assert.deepEqual(feeds(await read(frame)), [
          `application/rss+xml Kegiatan KIM Kabupaten Ponorogo (RSS) ${api}/activities.rss`,
          `application/atom+xml Kegiatan KIM Kabupaten Ponorogo (Atom) ${api}/activities.atom`,
          `application/feed+json Kegiatan KIM Kabupaten Ponorogo (JSON Feed) ${api}/activities.json`,
          `text/calendar Kegiatan KIM Kabupaten Ponorogo (iCalendar) ${api}/events.ics`,
        ]);
        const [ofGroup] = feeds(await read(`${frame}&group=reog-bina`));
        assert.match(ofGroup ?? '', /KIM Reog Bina \(RSS\) .*\/activities\.rss\?group=reog-bina$/);
        const [trainings] = feeds(await read(`${feed}&type=training`));
        assert.match(trainings ?? '', /\/activities\.rss\?type=training$/);
      });

      it('points from a district to the whole, of which it is a part', async () => {
        const html = await read(`${frame}&district=35.02.01`);

        assert.match(
          html,
          new RegExp(`rel="canonical"\\s+href="${publicUrl}${toPattern(shared)}"`),
        );
        assert.match(html, /<kim-directory\s+regency="35\.02"[^>]*\sdistrict="35\.02\.01"/);
      });

      it('runs our scripts and no others, and may be framed by anybody', async () => {
        const { headers } = await test.request(frame);

        const policy = headers.get('content-security-policy') ?? '';
        assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
        assert.match(policy, /frame-ancestors \*$/);
        assert.doesNotMatch(policy, /unsafe/);
        assert.equal(headers.get('x-robots-tag'), 'noindex, indexifembedded');
      });

      it('may be framed by the registered websites only, once there are any', async () => {
        const settings = (allowedOrigins: readonly string[]) =>
          database.db
            .updateTable('regency')
            .set({ settings: JSON.stringify({ allowedOrigins }) })
            .where('regency_code', '=', '35.02')
            .execute();
        await settings([
          'https://ponorogo.example.id',
          "https://a.example; script-src 'unsafe-inline'",
        ]);
        await bumpRevision(database.db, '35.02');

        const { headers } = await test.request(frame);
        await settings([]);
        await bumpRevision(database.db, '35.02');

        const policy = headers.get('content-security-policy') ?? '';
        assert.match(policy, /frame-ancestors 'self' https:\/\/ponorogo\.example\.id$/);
        assert.doesNotMatch(policy, /unsafe/);
      });

      it('passes over parameters that others have added', async () => {
        assert.match(await read(`${frame}&utm_source=wa&lang=jv&theme=pink`), /data-theme="light"/);
      });

      it('says in words what is wrong, to browsers that show it', async () => {
        for (const [path, status] of [
          ['/embed/frame/directory', 400],
          ['/embed/frame/directory?regency=11.01', 404],
          [`${frame}&group=unknown`, 404],
          [`${frame}&district=35.02.99`, 404],
          ['/embed/frame/nothing', 404],
        ] as const) {
          const response = await test.request(path);
          assert.equal(response.status, status, path);
          assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
          assert.equal(response.headers.get('cache-control'), 'no-store');
          assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
          assert.match(response.headers.get('x-request-id') ?? '', /./);
          assert.match(await response.text(), /<h1>Halaman tidak dapat ditampilkan<\/h1>/);
        }
        const english = await test.request('/embed/frame/directory?regency=11.01&lang=en');
        assert.match(await english.text(), /<h1>This page cannot be shown<\/h1>/);
      });
    });

    describe('the page of a group', () => {
      it('tells what is known of the group, and no person', async () => {
        const html = await read(`${frame}&group=reog-bina`);

        assert.match(html, /<title>KIM Reog Bina, Desa Broto, Kecamatan Slahung, Kabupaten/);
        for (const text of [
          'Ber-SK',
          'SK 7/2022, 20 Desember 2022',
          'Mei 2012',
          '16 orang',
          'Pertanian, UMKM',
          'Kabar desa.',
          'Diperiksa 2 Januari 2026 · Sumber: Sekretariat',
          'href="https://reog-bina.example.id/"',
          '../../embed/frame/directory?regency=35.02#kim=reog-bina',
        ]) {
          assert.ok(html.includes(text), text);
        }
        assert.doesNotMatch(html, /Sutrisno|81230000021|javascript:/);
        assert.equal(readData(html)['@graph'].length, 2);
      });

      it('keeps texts that look like markup as text', async () => {
        const html = await read(`${frame}&group=hostile`);

        assert.equal(html.includes('<script>alert'), false);
        assert.equal(html.includes('<!--'), false);
      });
    });

    describe('the frame of the coverage', () => {
      it('gives the figures of every district inside the widget', async () => {
        const html = await read(coverage);

        assert.match(html, /<title>Cakupan KIM Kabupaten Ponorogo<\/title>/);
        assert.match(html, /2 dari 307 desa dan kelurahan memiliki KIM/);
        assert.equal(html.split('<th scope="row">').length, 22);
        assert.match(html, /<kim-coverage regency="35\.02">/);
      });
    });

    describe('the frame of the activity feed', () => {
      before(async () => {
        const { db } = database;
        const { id } = await db
          .selectFrom('information_group')
          .select('id')
          .where('slug', '=', 'reog-bina')
          .executeTakeFirstOrThrow();
        await insertActivity(db, '35.02', {
          group_id: id,
          title: 'Bank sampah buka',
          summary: 'Setiap Senin.',
          source_url: 'https://reog-bina.example.id/bank-sampah',
          // Half past midnight in Ponorogo.
          published_at: Date.parse('2026-01-02T17:30:00Z'),
        });
        await insertActivity(db, '35.02', {
          type: 'training',
          title: 'Pelatihan jurnalistik warga',
          place: 'Aula Kecamatan Slahung',
          starts_at: Date.parse('2026-02-03T02:00:00Z'),
          ends_at: Date.parse('2026-02-03T05:00:00Z'),
          published_at: Date.parse('2026-01-01T01:00:00Z'),
        });
        await insertActivity(db, '35.02', {
          type: 'event',
          title: hostile,
          summary: hostile,
          place: hostile,
          source_url: 'javascript:alert(1)',
          starts_at: Date.parse('2026-02-03T17:00:00Z'),
          event_time_zone: 'Asia/Jakarta',
        });
        await insertActivity(db, '35.02', { title: 'Belum terbit', status: 'draft' });
        await bumpRevision(db, '35.02');
      });

      it('lists the newest inside the widget, each with its day, its group and its source', async () => {
        const html = await read(feed);

        assert.match(html, /<title>Kegiatan KIM Kabupaten Ponorogo<\/title>/);
        const [, inside = ''] =
          /<kim-activity-feed\s+regency="35\.02"[^>]*>(.*)<\/kim-activity-feed>/s.exec(html) ?? [];
        assert.match(inside, /3 kegiatan terbaru/);
        assert.equal(inside.split('<li>').length, 4);
        assert.ok(inside.indexOf('Bank sampah') < inside.indexOf('Pelatihan jurnalistik'));
        assert.match(inside, /datetime="2026-01-02T17:30:00.000Z"\s*>3 Januari 2026</);
        assert.match(inside, /3 Februari 2026 09\.00–12\.00 WIB/);
        assert.match(inside, />4 Februari 2026</);
        assert.match(inside, /href="https:\/\/reog-bina\.example\.id\/bank-sampah"/);
        assert.match(
          inside,
          /group=reog-bina">KIM Reog Bina<\/a\s*>, Desa Broto, Kecamatan Slahung/,
        );
        assert.match(inside, /· Dinas Komunikasi dan Informatika Kabupaten Ponorogo/);
        assert.match(html, /<script async src="\.\.\/\.\.\/embed\/v1\/kim\.js"><\/script>/);
        assert.doesNotMatch(html, /Belum terbit/);
      });

      it('keeps texts that look like markup as text, and links only the web', async () => {
        const html = await read(feed);

        assert.equal(html.includes('<script>alert'), false);
        assert.equal(html.includes('<!--'), false);
        assert.doesNotMatch(html, /href="javascript:/);
      });

      it('can be had for one group, one type and in English, and hands that to the widget', async () => {
        const ofGroup = await read(`${feed}&group=reog-bina`);
        const trainings = await read(`${feed}&type=training&lang=en`);

        assert.match(ofGroup, /<h1>Kegiatan KIM Reog Bina, Desa Broto, Kecamatan Slahung,/);
        assert.match(ofGroup, /<kim-activity-feed[^>]*\sgroup="reog-bina"/);
        assert.doesNotMatch(ofGroup, /Pelatihan jurnalistik/);
        assert.match(trainings, /<h1>Activities of the KIM groups of Ponorogo Regency<\/h1>/);
        assert.match(trainings, /<kim-activity-feed[^>]*\stype="training"/);
        assert.match(trainings, /3 February 2026|February 3, 2026/);
        assert.doesNotMatch(trainings, /Bank sampah/);
      });

      it('names its one address, and is led to from the other pages', async () => {
        const html = await read(`${feed}&theme=dark&utm_source=wa`);

        assert.match(html, new RegExp(`rel="canonical"\\s+href="${publicUrl}/r/35.02/kegiatan"`));
        assert.match(html, /data-theme="dark"/);
        assert.match(await read(frame), new RegExp(`href="../..${toPattern(feed)}"`));
      });

      it('says that nothing has been published, and what it does not know', async () => {
        assert.match(await read(`${feed}&type=competition`), /Belum ada kegiatan/);
        assert.equal((await test.request(`${feed}&group=unknown`)).status, 404);
        assert.equal((await test.request(`${feed}&type=party`)).status, 400);
        assert.equal((await test.request('/embed/frame/activity-feed')).status, 400);
      });
    });

    it('are made once for each revision, and answer 304 to who has them', async () => {
      for (const path of [fragment, frame, coverage, feed, contact, `${frame}&group=reog-bina`]) {
        const first = await test.request(path, { headers: { 'accept-encoding': 'br' } });
        const etag = String(first.headers.get('etag'));
        const again = await test.request(path, { headers: { 'if-none-match': etag } });

        assert.equal(first.headers.get('content-encoding'), 'br', path);
        assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60,/);
        assert.equal(again.status, 304, path);
        assert.equal(await again.text(), '');
      }
    });

    it('follow a change of the data', async () => {
      const before = (await test.request(fragment)).headers.get('etag');
      await database.db
        .updateTable('information_group')
        .set({ name: 'Reog Baru' })
        .where('slug', '=', 'reog-bina')
        .execute();
      await bumpRevision(database.db, '35.02');

      const after = await test.request(fragment);

      assert.notEqual(after.headers.get('etag'), before);
      assert.match(await after.text(), /KIM Reog Baru/);
    });

    it('say how to form a group where there is none', async () => {
      await insertRegency(database.db, '33.72', { name: 'Surakarta' });
      await insertAreas(database.db, '33.72');

      const html = await read('/embed/frame/directory?regency=33.72');

      assert.match(html, /Belum ada KIM terdaftar\./);
      assert.match(html, /KIM dibentuk oleh warga/);
      assert.match(html, /0 dari 54 desa dan kelurahan memiliki KIM/);
    });
  });
});

describe('the styles of the pages', () => {
  eachDatabase((_name, open) => {
    it('may be kept for a year at the address that names their version', async () => {
      const database = await open();
      await insertRegency(database.db, '35.02');
      const test = createTestApp(database);
      const html = await (await test.request(frame)).text();
      const [, address = ''] = /href="(page\.css\?\w+)"/.exec(html) ?? [];

      const pinned = await test.request(`/embed/frame/${address}`);
      const old = await test.request('/embed/frame/page.css?0a1b2c3d');

      assert.equal(pinned.headers.get('content-type'), 'text/css; charset=utf-8');
      assert.match(pinned.headers.get('cache-control') ?? '', /immutable/);
      assert.equal(old.headers.get('cache-control'), 'public, max-age=300');
      assert.equal(await old.text(), await pinned.text());
    });
  });
});

function toPattern(text: string): string {
  return text.replaceAll('&', '&amp;').replace(/[.?]/g, '\\$&');
}
