import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import ICAL from 'ical.js';

import type { Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertImageFiles } from '../media/insert-image-files.ts';
import { putImage } from '../media/put-image.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { readElements, type XmlElement } from '../testing/read-elements.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const root = '/v1/regencies/36.72';
const publicUrl = 'https://kim.example.id/pintu';
const now = Date.parse('2024-06-01T03:00:00Z');

const ngobras = '0b6f3c1e-6f0b-4a52-9a3c-0d6f2f6c7a11';
const kopi = '1c7f3c1e-6f0b-4a52-9a3c-0d6f2f6c7a12';
const pasar = '2d8f3c1e-6f0b-4a52-9a3c-0d6f2f6c7a13';

const hostile = 'Kopi & Teh <murah> ]]> "Tani" \u{1F33E} \u0000\u0008\uD800 akhir';

describe('feeds of activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '36.72', { name: 'Cilegon' });
      await insertRegency(db, '33.72', { name: 'Surakarta' });
      await insertAreas(db, '36.72');
      const areaCode = '36.72.07.1001';
      const group = await insertGroup(db, '36.72', { areaCode, slug: 'jombang', name: 'Jombang' });
      const sourceUrl = 'https://blog.example/kopi.jpg';
      const image = await putImage(db, { regencyCode: '36.72', sourceUrl, now });
      await db.updateTable('image').set({ state: 'ready' }).execute();
      const file = { height: 320, content: new Uint8Array(9) };
      await insertImageFiles(db, {
        regencyCode: '36.72',
        imageId: image,
        files: [
          { ...file, name: `${'a'.repeat(32)}-480.webp`, type: 'image/webp', width: 480 },
          { ...file, name: `${'b'.repeat(32)}-960.webp`, type: 'image/webp', width: 960 },
          { ...file, name: `${'c'.repeat(32)}-960.avif`, type: 'image/avif', width: 960 },
        ],
      });
      await insertActivity(db, '36.72', {
        id: ngobras,
        type: 'event',
        title: 'Ngobras; bersama, warga \\ semua',
        categories: '["msme"]',
        summary: 'Duduk bersama.\nBawa tikar, ya; semua boleh.',
        group_id: group,
        starts_at: Date.parse('2024-06-22T09:00:00+07:00'),
        ends_at: Date.parse('2024-06-22T12:00:00+07:00'),
        place: 'Aula Kecamatan Jombang, lantai 2',
        source_url: 'https://blog.example/ngobras?a=1,2;3&b=%2C',
        published_at: Date.parse('2024-05-20T23:30:00+07:00'),
      });
      await insertActivity(db, '36.72', {
        id: kopi,
        title: database.engine === 'postgres' ? hostile.replace('\u0000', '') : hostile,
        summary: '<img src=x onerror=alert(1)> & lainnya',
        body: 'Paragraf satu.\n\nParagraf <b>dua</b>\nbaris kedua ]]> selesai.',
        type: 'product_promotion',
        price: 'Rp15.000 per bungkus',
        seller_name: 'Bu Contoh',
        seller_whatsapp: '+6281230001234',
        seller_consent_at: now,
        image_id: image,
        image_alt: 'Biji "kopi" <segar>',
        published_at: Date.parse('2024-05-21T00:30:00+07:00'),
        updated_at: Date.parse('2024-05-22T00:00:00Z'),
      });
      await insertActivity(db, '36.72', {
        id: pasar,
        type: 'event',
        title: `Pasar warga ${'é'.repeat(200)}`,
        starts_at: Date.parse('2024-07-01T00:00:00+07:00'),
        ends_at: Date.parse('2024-07-02T00:00:00+07:00'),
        published_at: Date.parse('2024-05-19T00:00:00Z'),
      });
      await insertActivity(db, '36.72', {
        type: 'event',
        title: 'Sudah lama',
        starts_at: Date.parse('2023-01-01T09:00:00+07:00'),
        published_at: Date.parse('2022-12-01T00:00:00Z'),
      });
      await insertActivity(db, '36.72', { status: 'draft', title: 'Rahasia' });
      test = createTestApp(database, { now: () => now, publicUrl });
    });

    const readText = async (path: string) => (await test.request(root + path)).text();
    const readXml = async (path: string) => readElements(await readText(path));
    const textsOf = (elements: readonly XmlElement[], path: string) =>
      elements.filter((element) => element.path === path).map(({ text }) => text);

    describe('as RSS 2.0', () => {
      it('have every element the format demands, in a document any parser reads', async () => {
        const elements = await readXml('/activities.rss');
        const channel = 'rss/channel';

        assert.equal(elements.find(({ path }) => path === 'rss')?.attributes['version'], '2.0');
        assert.deepEqual(textsOf(elements, `${channel}/title`), ['Kegiatan KIM Kabupaten Cilegon']);
        assert.deepEqual(textsOf(elements, `${channel}/link`), [
          `${publicUrl}/embed/frame/activity-feed?regency=36.72`,
        ]);
        assert.equal(textsOf(elements, `${channel}/description`).length, 1);
        assert.deepEqual(textsOf(elements, `${channel}/language`), ['id']);
        const self = elements.find(({ path }) => path === `${channel}/atom:link`);
        assert.deepEqual(self?.attributes, {
          href: `${publicUrl}${root}/activities.rss`,
          rel: 'self',
          type: 'application/rss+xml',
        });
        const items = elements.filter(({ path }) => path === `${channel}/item`);
        for (const name of ['title', 'description', 'guid', 'pubDate']) {
          assert.equal(textsOf(elements, `${channel}/item/${name}`).length, items.length, name);
        }
      });

      it('come newest first, with lasting names and the dates of publication', async () => {
        const elements = await readXml('/activities.rss');
        const guids = elements.filter(({ path }) => path === 'rss/channel/item/guid');

        assert.deepEqual(
          guids.slice(0, 2).map(({ text }) => text),
          [`urn:uuid:${kopi}`, `urn:uuid:${ngobras}`],
        );
        assert.ok(guids.every(({ attributes }) => attributes['isPermaLink'] === 'false'));
        assert.deepEqual(textsOf(elements, 'rss/channel/item/pubDate').slice(0, 2), [
          'Mon, 20 May 2024 17:30:00 GMT',
          'Mon, 20 May 2024 16:30:00 GMT',
        ]);
        assert.deepEqual(textsOf(elements, 'rss/channel/lastBuildDate'), [
          'Wed, 22 May 2024 00:00:00 GMT',
        ]);
      });

      it('let no text become markup, and no character break the document', async () => {
        const elements = await readXml('/activities.rss');
        const item = 'rss/channel/item';

        assert.deepEqual(
          textsOf(elements, `${item}/title`)[0],
          'Kopi & Teh <murah> ]]> "Tani" \u{1F33E} \uFFFD akhir',
        );
        assert.equal(
          textsOf(elements, `${item}/description`)[0],
          '<p>&lt;img src=x onerror=alert(1)&gt; &amp; lainnya</p>',
        );
        assert.equal(
          textsOf(elements, `${item}/content:encoded`)[0],
          '<p>Paragraf satu.</p><p>Paragraf &lt;b&gt;dua&lt;/b&gt;<br>baris kedua ]]&gt; selesai.</p>' +
            '<p>Rp15.000 per bungkus</p>',
        );
      });

      it('say first when and where an event is, in the words of the office', async () => {
        const elements = await readXml('/activities.rss?type=event&group=jombang');
        const [text = ''] = textsOf(elements, 'rss/channel/item/content:encoded');

        assert.match(
          text,
          /^<p>22 Juni 2024.*09.00.*12.00.*WIB · Aula Kecamatan Jombang, lantai 2/,
        );
        assert.deepEqual(textsOf(elements, 'rss/channel/title'), ['Kegiatan KIM Jombang · Acara']);
        assert.deepEqual(textsOf(elements, 'rss/channel/item/dc:creator'), ['KIM Jombang']);
        assert.deepEqual(textsOf(elements, 'rss/channel/item/category'), ['Acara', 'msme']);
        assert.deepEqual(textsOf(elements, 'rss/channel/item/link'), [
          'https://blog.example/ngobras?a=1,2;3&b=%2C',
        ]);
      });

      it('show our copy of the picture with its words', async () => {
        const elements = await readXml('/activities.rss');
        const media = elements.find(({ path }) => path === 'rss/channel/item/media:content');

        assert.deepEqual(media?.attributes, {
          url: `${publicUrl}/media/36.72/${'b'.repeat(32)}-960.webp`,
          type: 'image/webp',
          medium: 'image',
          width: '960',
        });
        assert.deepEqual(textsOf(elements, 'rss/channel/item/media:content/media:description'), [
          'Biji "kopi" <segar>',
        ]);
      });

      it('do not carry a seller away, whom nobody could call back', async () => {
        for (const path of ['/activities.rss', '/activities.atom', '/activities.json']) {
          const text = await readText(path);
          assert.equal(text.includes('6281230001234') || text.includes('Bu Contoh'), false, path);
        }
      });
    });

    describe('as Atom', () => {
      it('have every element the format demands', async () => {
        const elements = await readXml('/activities.atom');
        const entries = elements.filter(({ path }) => path === 'feed/entry');

        assert.equal(elements[0]?.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
        for (const name of ['id', 'title', 'updated']) {
          assert.equal(textsOf(elements, `feed/${name}`).length, 1, name);
          assert.equal(textsOf(elements, `feed/entry/${name}`).length, entries.length, name);
        }
        assert.deepEqual(textsOf(elements, 'feed/id'), [`${publicUrl}${root}/activities.atom`]);
        assert.deepEqual(textsOf(elements, 'feed/updated'), ['2024-05-22T00:00:00.000Z']);
        assert.equal(textsOf(elements, 'feed/entry/author/name').length, entries.length);
        assert.equal(textsOf(elements, 'feed/entry/content').length, entries.length);
        const links = elements.filter(({ path }) => path === 'feed/link');
        assert.deepEqual(
          links.map(({ attributes }) => attributes['rel']),
          ['self', 'alternate'],
        );
      });

      it('say what was taken back, for a month, and only that', async () => {
        const { db } = database;
        const gone = '9d8f3c1e-6f0b-4a52-9a3c-0d6f2f6c7a99';
        const day = 86_400_000;
        const withdrawn = { status: 'withdrawn', withdrawn_by: 'staff', type: 'news' } as const;
        const at = now - 2 * day;
        await insertActivity(db, '36.72', {
          ...withdrawn,
          ...{ id: gone, title: 'Salah tanggal', updated_at: at },
        });
        await insertActivity(db, '36.72', { ...withdrawn, updated_at: now - 31 * day });
        await bumpRevision(db, '36.72');
        try {
          const deletedIn = async (path: string) =>
            (await readXml(path))
              .filter((element) => element.path === 'feed/at:deleted-entry')
              .map(({ attributes }) => [attributes['ref'], attributes['when']]);

          assert.deepEqual(await deletedIn('/activities.atom'), [
            [`urn:uuid:${gone}`, new Date(at).toISOString()],
          ]);
          assert.deepEqual(await deletedIn('/activities.atom?type=event'), []);
          const response = await test.request(`${root}/activities.atom`);
          const text = await response.text();
          assert.match(text, /xmlns:at="http:\/\/purl\.org\/atompub\/tombstones\/1\.0"/);
          assert.doesNotMatch(text, /Salah tanggal/);
          assert.match(text, new RegExp(`<updated>${new Date(at).toISOString()}</updated>`));
        } finally {
          await db.deleteFrom('activity').where('status', '=', 'withdrawn').execute();
          await bumpRevision(db, '36.72');
        }
      });

      it('mark plain text as text and paragraphs as HTML', async () => {
        const elements = await readXml('/activities.atom');
        const types = (path: string) =>
          new Set(
            elements
              .filter((each) => each.path === path)
              .map(({ attributes }) => attributes['type']),
          );

        assert.deepEqual([...types('feed/entry/title')], ['text']);
        assert.deepEqual([...types('feed/entry/content')], ['html']);
        assert.equal(
          textsOf(elements, 'feed/entry/summary')[0],
          '<img src=x onerror=alert(1)> & lainnya',
        );
      });
    });

    describe('as JSON Feed', () => {
      it('have every field the format demands', async () => {
        const feed = await test.read<Record<string, unknown>>(`${root}/activities.json`);
        // The format: every item has an id and a text.
        const items = feed['items'] as readonly Record<string, unknown>[];

        assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
        assert.equal(feed['feed_url'], `${publicUrl}${root}/activities.json`);
        assert.equal(typeof feed['title'], 'string');
        assert.equal(items.length, 4);
        for (const item of items) {
          assert.equal(typeof item['id'], 'string');
          assert.equal(typeof item['content_text'], 'string');
          assert.ok(!Number.isNaN(Date.parse(String(item['date_published']))));
        }
        assert.equal(items[0]?.['image'], `${publicUrl}/media/36.72/${'b'.repeat(32)}-960.webp`);
        assert.equal(items[1]?.['url'], 'https://blog.example/ngobras?a=1,2;3&b=%2C');
      });
    });

    describe('of a regency without activities', () => {
      it('are empty and still whole', async () => {
        const read = async (file: string) =>
          (await test.request(`/v1/regencies/33.72/${file}`)).text();

        assert.deepEqual(JSON.parse(await read('activities.json')).items, []);
        for (const file of ['activities.rss', 'activities.atom']) {
          const elements = readElements(await read(file));
          assert.equal(
            elements.some(({ path }) => /\/(item|entry)$/.test(path)),
            false,
          );
          assert.ok(elements.some(({ text }) => text === 'Kegiatan KIM Kabupaten Surakarta'));
        }
        const calendar = new ICAL.Component(ICAL.parse(await read('events.ics')));
        assert.equal(calendar.getAllSubcomponents('vevent').length, 0);
      });
    });

    describe('as calendars', () => {
      const readCalendar = async (path: string) =>
        new ICAL.Component(ICAL.parse(await readText(path)));
      const eventsOf = (calendar: ICAL.Component) =>
        calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

      it('have the events to come and the recent ones, the soonest first', async () => {
        const calendar = await readCalendar('/events.ics');
        const [first, second, ...others] = eventsOf(calendar);

        assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
        assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
        assert.match(String(calendar.getFirstPropertyValue('prodid')), /Kentongan/);
        assert.deepEqual([first?.uid, second?.uid, others], [ngobras, pasar, []]);
      });

      it('say times that mean the same everywhere, and texts as they were written', async () => {
        const [event] = eventsOf(await readCalendar('/events.ics?group=jombang'));

        assert.equal(event?.startDate.toJSDate().toISOString(), '2024-06-22T02:00:00.000Z');
        assert.equal(event?.endDate.toJSDate().toISOString(), '2024-06-22T05:00:00.000Z');
        assert.equal(event?.startDate.zone.tzid, 'UTC');
        assert.equal(event?.summary, 'Ngobras; bersama, warga \\ semua');
        assert.equal(event?.location, 'Aula Kecamatan Jombang, lantai 2');
        assert.match(
          event?.description ?? '',
          /^KIM Jombang\n\nDuduk bersama.\nBawa tikar, ya; semua/,
        );
        assert.equal(
          event?.component.getFirstPropertyValue('url'),
          'https://blog.example/ngobras?a=1%2C2%3B3&b=%2C',
        );
        assert.ok(event?.component.getFirstPropertyValue('dtstamp'));
      });

      it('take an event that starts at midnight for one of whole days, the last included', async () => {
        const [event] = eventsOf(await readCalendar(`/activities/${pasar}/calendar.ics`));

        assert.ok(event?.startDate.isDate);
        assert.deepEqual(
          [event.startDate.toString(), event.endDate.toString()],
          ['2024-07-01', '2024-07-03'],
        );
      });

      it('keep to the length and the ends of lines that RFC 5545 sets', async () => {
        const text = await readText('/events.ics');

        assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n'));
        assert.match(text.trimEnd(), /\r\nEND:VCALENDAR$/);
        assert.equal(/[^\r]\n|\r[^\n]/.test(text), false);
        const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
        assert.ok(Math.max(...lengths) <= 75, `${Math.max(...lengths)} octets`);
        assert.ok(lengths.filter((length) => length > 70).length > 3);
      });

      it('of one event are a file to be saved', async () => {
        const answer = await test.request(`${root}/activities/${ngobras}/calendar.ics`);

        assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
        assert.equal(
          answer.headers.get('content-disposition'),
          'attachment; filename="kegiatan-0b6f3c1e.ics"',
        );
      });

      it('do not exist for what has no time, or is not there', async () => {
        for (const id of [kopi, '3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11']) {
          const path = `${root}/activities/${id}/calendar.ics`;
          assert.equal((await test.read<Problem>(path)).code, 'activity-not-found');
        }
      });
    });

    describe('as answers', () => {
      const files = ['activities.rss', 'activities.atom', 'activities.json', 'events.ics'];

      it('are the same until something changes, and may be kept like every public answer', async () => {
        for (const file of files) {
          const first = await test.request(`${root}/${file}`);
          const etag = first.headers.get('etag') ?? '';
          assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60/);
          await bumpRevision(database.db, '36.72');

          const again = await test.request(`${root}/${file}`, {
            headers: { 'if-none-match': etag },
          });

          assert.deepEqual([file, again.status, again.headers.get('etag')], [file, 304, etag]);
        }
      });

      it('have the type of their format', async () => {
        const types = [];
        for (const file of files) {
          types.push((await test.request(`${root}/${file}`)).headers.get('content-type'));
        }
        assert.deepEqual(types, [
          'application/rss+xml; charset=utf-8',
          'application/atom+xml; charset=utf-8',
          'application/feed+json; charset=utf-8',
          'text/calendar; charset=utf-8',
        ]);
      });

      it('refuse what they do not know', async () => {
        for (const query of ['?limit=1', '?type=x', '?from=2024-01-01', '?type=event&type=news']) {
          const problem = await test.read<Problem>(`${root}/activities.rss${query}`);
          assert.deepEqual([query, problem.code], [query, 'invalid-request']);
        }
        const unknown = await test.read<Problem>('/v1/regencies/11.01/activities.rss');
        assert.equal(unknown.code, 'regency-not-found');
        const posted = await test.request(`${root}/activities.rss`, { method: 'POST' });
        assert.equal(posted.status, 405);
      });

      it('name the host that was asked, where no public address is set, and never that of another', async () => {
        const plain = createTestApp(database, { now: () => now });
        for (const host of ['http://a.example', 'http://b.example', 'http://a.example']) {
          const text = await (await plain.request(`${host}${root}/activities.rss`)).text();
          const found = new Set(
            [...text.matchAll(/http:\/\/[ab]\.example/g)].map(([each]) => each),
          );
          assert.deepEqual([...found], [host]);
        }
      });
    });

    describe('next to the list', () => {
      it('are named in its header with the same filter', async () => {
        const answer = await test.request(`${root}/activities?type=event&q=a%20b&limit=3`);

        assert.equal(
          answer.headers.get('link'),
          [
            '<activities.rss?type=event&q=a+b>; rel="alternate"; type="application/rss+xml"',
            '<activities.atom?type=event&q=a+b>; rel="alternate"; type="application/atom+xml"',
            '<activities.json?type=event&q=a+b>; rel="alternate"; type="application/feed+json"',
            '<events.ics?type=event&q=a+b>; rel="alternate"; type="text/calendar"',
          ].join(', '),
        );
      });

      it('are not named by other answers', async () => {
        assert.equal((await test.request(`${root}/groups`)).headers.get('link'), null);
      });
    });
  });
});

describe('the parser these tests read with', () => {
  it('refuses what is not well formed', () => {
    assert.throws(() => readElements('<rss><channel></rss>'));
    assert.throws(() => readElements('<rss>\u0008</rss>'));
  });
});
