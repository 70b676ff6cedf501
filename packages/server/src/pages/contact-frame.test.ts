import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const contact = '/embed/frame/contact-form?regency=35.02';

describe('the frame of the contact form', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      await insertRegency(database.db, '35.02');
      await insertAreas(database.db, '35.02');
      await insertGroup(database.db, '35.02', {
        areaCode: '35.02.01.2005',
        slug: 'reog-bina',
        name: 'Reog Bina',
      });
      test = createTestApp(database, { publicUrl: 'https://kim.example.id' });
    });

    const read = async (path: string): Promise<string> => {
      const response = await test.request(path);
      assert.equal(response.status, 200, path);
      return response.text();
    };
    const store = async (settings: object): Promise<void> => {
      await database.db
        .updateTable('regency')
        .set({ settings: JSON.stringify(settings) })
        .where('regency_code', '=', '35.02')
        .execute();
      await bumpRevision(database.db, '35.02');
    };

    it('says inside the widget how else to reach the office', async () => {
      await store({
        controller: {
          address: 'Jalan Alun-alun Utara 1 <Ponorogo>',
          email: 'kominfo@ponorogo.example.id',
          phone: '(0352) 123-456',
        },
        links: {
          complaint: 'https://www.lapor.example/',
          informationRequest: 'https://ppid.example.id/',
        },
      });

      const html = await read(contact);

      const [, inside = ''] =
        /<kim-contact-form\s+regency="35\.02"[^>]*>(.*)<\/kim-contact-form>/s.exec(html) ?? [];
      assert.match(html, /<h1>Hubungi Dinas Komunikasi dan Informatika Kabupaten Ponorogo<\/h1>/);
      assert.match(inside, /<noscript><p>Formulir pesan memerlukan JavaScript/);
      assert.match(inside, /href="mailto:kominfo@ponorogo\.example\.id"/);
      assert.match(inside, /href="tel:0352123456">\(0352\) 123-456</);
      assert.match(inside, /Alun-alun Utara 1 &lt;Ponorogo&gt;/);
      assert.match(inside, /href="https:\/\/www\.lapor\.example\/"[^>]*>www\.lapor\.example</);
      assert.match(inside, /href="https:\/\/ppid\.example\.id\/"/);
    });

    it('links nothing but web pages, and names the office when nothing else is known', async () => {
      await store({ links: { complaint: 'javascript:alert(1)', informationRequest: null } });

      const html = await read(contact);

      assert.doesNotMatch(html, /javascript:/);
      assert.match(html, /Datang atau berkirim surat ke Dinas Komunikasi dan Informatika/);
    });

    it('can be had about a group and in English, and is led to from the other frames', async () => {
      const html = await read(`${contact}&group=reog-bina&lang=en&theme=dark`);

      assert.match(html, /<html lang="en" data-theme="dark">/);
      assert.match(html, /<h1>Contact KIM Reog Bina, Broto village, Slahung district,/);
      assert.match(html, /<kim-contact-form[^>]*\sgroup="reog-bina"/);
      assert.match(
        await read('/embed/frame/coverage?regency=35.02'),
        /href="\.\.\/\.\.\/embed\/frame\/contact-form\?regency=35\.02"/,
      );
    });

    it('says what it does not know', async () => {
      assert.equal((await test.request(`${contact}&group=unknown`)).status, 404);
      assert.equal((await test.request('/embed/frame/contact-form?regency=11.01')).status, 404);
      assert.equal((await test.request('/embed/frame/contact-form')).status, 400);
    });
  });
});
