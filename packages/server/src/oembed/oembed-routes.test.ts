import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { storeImage } from '../media/store-image.ts';
import { buildPhoto } from '../testing/build-photo.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const publicUrl = 'https://kim.example.id/layanan';
const page = `${publicUrl}/r/35.02`;

type Answer = Readonly<Record<string, string | number>>;

describe('oEmbed', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let activity: string;

    before(async () => {
      database = await open();
      const { db } = database;
      await insertRegency(db, '35.02');
      await insertAreas(db, '35.02');
      await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2005',
        slug: 'reog-bina',
        name: `Reog "Bina" <&>'`,
      });
      activity = await insertActivity(db, '35.02', {
        title: 'Panen raya',
        image_id: await storeImage(db, {
          regencyCode: '35.02',
          bytes: await buildPhoto({ width: 600, height: 400 }),
          now: Date.now(),
        }),
      });
      test = createTestApp(database, { publicUrl });
    });

    const ask = (url: string, rest = ''): Promise<Response> =>
      test.request(`/oembed?url=${encodeURIComponent(url)}${rest}`);
    const read = async (url: string, rest = ''): Promise<Answer> => {
      const response = await ask(url, rest);
      assert.equal(response.status, 200, url);
      // Each test looks at what it reads.
      return (await response.json()) as Answer;
    };
    const frameOf = ({ html }: Answer): string =>
      (/src="([^"]+)"/.exec(String(html))?.[1] ?? '').replaceAll('&amp;', '&');

    it('shows the directory in a frame', async () => {
      const answer = await read(`${page}/direktori`);

      assert.deepEqual(answer, {
        type: 'rich',
        version: '1.0',
        title: 'Direktori KIM Kabupaten Ponorogo',
        provider_name: 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo',
        provider_url: `${publicUrl}/`,
        cache_age: 3_600,
        width: 640,
        height: 800,
        html: `<iframe src="${publicUrl}/embed/frame/directory?regency=35.02" title="Direktori KIM Kabupaten Ponorogo" width="640" height="800" frameborder="0"></iframe>`,
      });
    });

    for (const [path, frame] of [
      ['/direktori?district=35.02.01&utm_source=x', 'directory?regency=35.02&district=35.02.01'],
      ['/kim/reog-bina?lang=en', 'directory?regency=35.02&lang=en&group=reog-bina'],
      [
        '/kegiatan?type=event&group=reog-bina',
        'activity-feed?regency=35.02&group=reog-bina&type=event',
      ],
      ['/cakupan', 'coverage?regency=35.02'],
    ] as const) {
      it(`shows ${path} in a frame that is there`, async () => {
        const frameUrl = frameOf(await read(page + path));

        assert.equal(frameUrl, `${publicUrl}/embed/frame/${frame}`);
        assert.equal((await test.request(frameUrl.slice(publicUrl.length))).status, 200);
      });
    }

    it('keeps to the room there is', async () => {
      const { width, height, html } = await read(
        `${page}/direktori`,
        '&maxwidth=320&maxheight=400&dnt=1',
      );

      assert.deepEqual([width, height], [320, 400]);
      assert.match(String(html), / width="320" height="400"/);
      assert.equal((await read(`${page}/direktori`, '&maxwidth=2000'))['width'], 640);
    });

    it('links one activity, with its picture where it fits', async () => {
      const url = `${page}/kegiatan/${activity}`;
      const answer = await read(url);

      assert.deepEqual(
        [answer['type'], answer['title'], answer['html']],
        ['link', 'Panen raya', undefined],
      );
      assert.match(
        String(answer['thumbnail_url']),
        /^https:\/\/kim\.example\.id\/layanan\/media\/35\.02\/.*\.jpeg$/,
      );
      assert.deepEqual([answer['thumbnail_width'], answer['thumbnail_height']], [600, 400]);
      assert.equal((await read(url, '&maxwidth=300'))['thumbnail_url'], undefined);
    });

    it('says the same in XML', async () => {
      const response = await ask(`${page}/kim/reog-bina`, '&format=xml');
      const xml = await response.text();

      assert.match(response.headers.get('content-type') ?? '', /^text\/xml/);
      assert.match(xml, /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
      assert.match(xml, /<version>1\.0<\/version>/);
      assert.ok(xml.includes(`<title>KIM Reog "Bina" &lt;&amp;&gt;', Kabupaten Ponorogo</title>`));
      assert.match(xml, /<html>&lt;iframe src="/);
    });

    it('keeps a name that looks like markup inside its attribute', async () => {
      const { html } = await read(`${page}/kim/reog-bina`);

      assert.ok(
        String(html).includes(
          'title="KIM Reog &quot;Bina&quot; &lt;&amp;&gt;&#39;, Kabupaten Ponorogo"',
        ),
      );
    });

    for (const url of [
      'https://elsewhere.example/layanan/r/35.02/direktori',
      'https://kim.example.id.elsewhere.example/layanan/r/35.02/direktori',
      'https://kim.example.id/r/35.02/direktori',
      'https://kim.example.id:8443/layanan/r/35.02/direktori',
      'javascript:alert(1)',
      'nothing',
      `${page}/elsewhere`,
      `${page}/direktori/more`,
      `${page}/kim/UPPER`,
      `${page}/kim/nobody`,
      `${page}/kegiatan/3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11`,
      `${page}/direktori?district=35.02.99`,
      `${publicUrl}/r/11.01/direktori`,
      `${publicUrl}/embed/frame/directory?regency=35.02`,
    ]) {
      it(`knows nothing of ${url}`, async () => {
        assert.equal((await ask(url)).status, 404);
      });
    }

    it('knows a page by either scheme', async () => {
      const { title } = await read(`${page}/cakupan`.replace('https:', 'http:'));

      assert.equal(title, 'Cakupan KIM Kabupaten Ponorogo');
    });

    it('refuses formats it does not know, and questions without an address or a size', async () => {
      assert.equal((await ask(`${page}/direktori`, '&format=yaml')).status, 501);
      assert.equal((await test.request('/oembed')).status, 400);
      assert.equal((await ask(`${page}/direktori`, '&maxwidth=wide')).status, 400);
      assert.equal((await ask(`${page}/direktori`, '&maxwidth=0')).status, 400);
    });

    it('may be read by any website and kept for a while', async () => {
      const { headers } = await ask(`${page}/direktori`);

      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.match(headers.get('cache-control') ?? '', /^public/);
      assert.match(headers.get('content-type') ?? '', /^application\/json/);
    });

    it('answers for the host that was asked where the office has named none', async () => {
      const without = createTestApp(database);
      const askAt = (host: string, url: string) =>
        without.request(`${host}/oembed?url=${encodeURIComponent(url)}`);

      const answer = await askAt('http://one.example', 'http://one.example/r/35.02/cakupan');
      const foreign = await askAt('http://two.example', 'http://one.example/r/35.02/cakupan');

      assert.equal(
        frameOf((await answer.json()) as Answer),
        'http://one.example/embed/frame/coverage?regency=35.02',
      );
      assert.equal(foreign.status, 404);
    });
  });
});
