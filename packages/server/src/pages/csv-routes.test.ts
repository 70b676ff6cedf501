import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import Papa from 'papaparse';

import type { Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { runImport } from '../import/plan/run-import.ts';
import { readCsv } from '../import/reading/read-csv.ts';
import { tableLimits } from '../import/reading/table-limits.ts';
import { createRegency } from '../regencies/create-regency.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const path = '/v1/regencies/35.02/groups.csv';
const now = Date.parse('2026-03-04T00:00:00Z');

describe('GET groups.csv', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      const { db } = database;
      await createRegency(db, { code: '35.02', now });
      const id = await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2005',
        slug: 'reog-bina',
        name: 'Reog Bina',
        legalStatus: 'decreed',
        establishedOn: '2012-05-22',
        memberCount: 16,
        focus: ['Pertanian', 'UMKM'],
        description: 'Hubungi 0812-3000-0021',
        verifiedAt: now,
        channels: [{ kind: 'website', label: '0812-3000-0022', url: null }],
        decrees: [
          { kind: 'decree', number: '7/2022', issuedOn: '2022-12-20', issuedBy: null },
          { kind: 'decree', number: '1/2019', issuedOn: '2019-01-02', issuedBy: null },
          { kind: 'circular', number: 'SE 9', issuedOn: '2024-01-02', issuedBy: null },
        ],
        board: { startsOn: '2022', endsOn: null, members: [{ name: 'Sutrisno', role: 'chair' }] },
        contact: { kind: 'whatsapp', value: '+6281230000023', owner: 'person', consentAt: 1 },
      });
      await insertActivity(db, '35.02', { group_id: id, published_at: now - 86_400_000 });
      await insertGroup(db, '35.02', {
        areaCode: '35.02.01.2006',
        slug: 'formula',
        name: '=HYPERLINK("https://evil.example";"x")',
        focus: ['@SUM(A1)'],
      });
      test = createTestApp(database, { now: () => now });
    });

    const readRows = async (): Promise<Record<string, string>[]> => {
      const text = Buffer.from(await (await test.request(path)).arrayBuffer()).toString();
      return Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
        header: true,
        skipEmptyLines: true,
      }).data;
    };

    it('gives every group as a row under words that an office knows', async () => {
      const [row] = await readRows();

      assert.deepEqual(row, {
        'Nama KIM': 'Reog Bina',
        Jenis: 'KIM',
        Tingkat: 'desa/kelurahan',
        'Jenis Wilayah': 'Desa',
        'Desa/Kelurahan': 'Broto',
        Kecamatan: 'Slahung',
        'Kode Wilayah': '35.02.01.2005',
        Status: 'Ber-SK',
        'Nomor SK': '7/2022',
        'Tanggal SK': '2022-12-20',
        'Tanggal Berdiri': '2012-05-22',
        'Jumlah Anggota': '16',
        Bidang: 'Pertanian, UMKM',
        Keaktifan: 'Aktif',
        'Kegiatan Terakhir': '2026-03-03',
        'Tanggal Diperiksa': '2026-03-04',
        'Nama Pendek': 'reog-bina',
      });
    });

    it('names no person and no contact, not even one in a free text', async () => {
      const text = await (await test.request(path)).text();

      assert.doesNotMatch(text, /Sutrisno|0812|62812/);
    });

    it('holds nothing that a spreadsheet would compute', async () => {
      const row = (await readRows()).find((each) => each['Nama Pendek'] === 'formula');

      assert.equal(row?.['Nama KIM'], `'=HYPERLINK("https://evil.example";"x")`);
      assert.equal(row['Bidang'], `'@SUM(A1)`);
    });

    it('is a download with a name of its own, in UTF-8 with a BOM', async () => {
      const response = await test.request(path);
      const bytes = new Uint8Array(await response.arrayBuffer());

      assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.match(response.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
      assert.equal(
        response.headers.get('content-disposition'),
        'attachment; filename="kim-kabupaten-ponorogo-2026-03-04.csv"',
      );
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=60,/);
    });

    it('answers 304 to who has it', async () => {
      const etag = String((await test.request(path)).headers.get('etag'));

      const { status } = await test.request(path, { headers: { 'if-none-match': etag } });

      assert.equal(status, 304);
    });

    it('refuses an unknown regency, a parameter and another method', async () => {
      const codeOf = async (address: string, init?: RequestInit) =>
        ((await (await test.request(address, init)).json()) as Problem).code;

      assert.equal(await codeOf('/v1/regencies/11.01/groups.csv'), 'regency-not-found');
      assert.equal(await codeOf('/v1/regencies/3502/groups.csv'), 'invalid-request');
      assert.equal(await codeOf(`${path}?q=x`), 'invalid-request');
      assert.equal(await codeOf(path, { method: 'PUT' }), 'method-not-allowed');
    });

    it('can be imported by another backend', async () => {
      const bytes = new Uint8Array(await (await test.request(path)).arrayBuffer());
      const { db } = database;
      await db.deleteFrom('decree').execute();
      await db.deleteFrom('board_member').execute();
      await db.deleteFrom('board_term').execute();
      await db.deleteFrom('activity').execute();
      await db.deleteFrom('information_group').execute();

      const { figures } = await runImport(db, {
        regencyCode: '35.02',
        tables: [readCsv(bytes, tableLimits)],
        fileName: 'kim.csv',
        fileHash: 'x',
        now,
      });

      assert.equal(figures.groups, 2);
      const stored = await db
        .selectFrom('information_group')
        .select(['name', 'area_code', 'legal_status', 'member_count', 'established_on'])
        .where('name', '=', 'Reog Bina')
        .executeTakeFirst();
      assert.deepEqual(
        { ...stored },
        {
          name: 'Reog Bina',
          area_code: '35.02.01.2005',
          legal_status: 'decreed',
          member_count: 16,
          established_on: '2012-05-22',
        },
      );
    });
  });
});
