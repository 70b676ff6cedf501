import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { readGroupRecords } from '../../groups/read-group-records.ts';
import { createRegency } from '../../regencies/create-regency.ts';
import { demoSheet } from '../../testing/demo-sheet.ts';
import { insertFeed } from '../../testing/insert-feed.ts';
import { eachDatabase } from '../../testing/test-databases.ts';
import { readTableFile, type TableFile } from '../reading/read-table-file.ts';
import { cellText, type Cell, type Table } from '../reading/table.ts';
import { ImportError } from './import-error.ts';
import { runImport, type ImportResult } from './run-import.ts';
import { undoImport } from './undo-import.ts';

const regencyCode = '35.02';
const january = Date.UTC(2026, 0, 5);

/** Columns of the demonstration sheet. */
const column = { name: 1, village: 2, district: 3, phone: 11, consent: 12 } as const;

describe('runImport', () => {
  let demo: TableFile;
  before(async () => (demo = await readTableFile(demoSheet)));

  eachDatabase((_, open) => {
    let db: Kysely<Tables>;
    beforeEach(async () => {
      ({ db } = await open());
      await createRegency(db, { code: regencyCode, now: january });
    });

    const importDemo = (
      tables: readonly Table[] = demo.tables,
      options: { readonly isDryRun?: boolean; readonly now?: number } = {},
    ): Promise<ImportResult> =>
      runImport(db, {
        regencyCode,
        tables,
        fileName: demo.name,
        fileHash: demo.hash,
        now: january,
        ...options,
      });

    it('stores the groups of the demonstration sheet with exactly the known figures', async () => {
      const { plan, figures } = await importDemo();

      assert.deepEqual(figures, {
        groups: 236,
        villages: 230,
        districts: 21,
        decreed: 192,
        incorporated: 0,
        pilot: 44,
        consents: 123,
        shownPhones: 115,
        shownEmails: 3,
      });
      assert.equal(plan.created.length, 236);
      assert.deepEqual(
        plan.refused.map(({ row, column: letters, refusal }) => [row, letters, refusal.code]),
        [
          [264, 'D', 'village-ambiguous'],
          [265, 'C', 'village-not-in-district'],
          [266, 'B', 'name-missing'],
        ],
      );
      assert.deepEqual(plan.warnings, []);
      const counted = await db
        .selectFrom('information_group')
        .select(({ fn }) => [
          fn.countAll().as('groups'),
          fn.count('village_code').distinct().as('villages'),
          fn.count('contact_consent_at').as('shown'),
        ])
        .executeTakeFirstOrThrow();
      assert.deepEqual(
        [Number(counted.groups), Number(counted.villages), Number(counted.shown)],
        [236, 230, 118],
      );
    });

    it('stores a row with everything it says', async () => {
      await importDemo();

      const groups = await readGroupRecords(db, regencyCode);
      const record = groups.find(({ record: { slug } }) => slug === 'sinar-pkk-broto')?.record;
      assert.deepEqual(record && { ...record, id: '' }, {
        id: '',
        slug: 'sinar-pkk-broto',
        name: 'Sinar PKK Broto',
        groupType: 'kim',
        level: 'village',
        areaCode: '35.02.01.2005',
        legalStatus: 'decreed',
        establishedOn: null,
        memberCount: 14,
        description: null,
        focus: ['Kesenian reog'],
        channels: [
          {
            kind: 'blog',
            label: 'kimbroto.blogspot.example',
            url: 'https://kimbroto.blogspot.example/',
          },
          {
            kind: 'instagram',
            label: '@kim.broto',
            url: 'https://www.instagram.com/kim.broto',
          },
        ],
        decrees: [
          { kind: 'decree', number: '2/SK/DS/JUN/2020', issuedOn: '2020-06-15', issuedBy: null },
        ],
        secretariat: null,
        board: {
          startsOn: '2020-06-15',
          endsOn: '2023-06-15',
          members: [
            { name: 'Sumarni Nugroho', role: 'chair' },
            { name: 'Budi Rahayu', role: 'secretary' },
            { name: 'Agus Nugroho', role: 'treasurer' },
          ],
        },
        contact: { kind: 'whatsapp', value: '+6281230000014', owner: 'person', consentAt: null },
        source: 'kim-ponorogo-2025.xlsx',
        verifiedAt: january,
      });
    });

    it('changes nothing at all in a dry run', async () => {
      const beforehand = await everything(db);

      const { plan, runId } = await importDemo(demo.tables, { isDryRun: true });

      assert.equal(plan.created.length, 236);
      assert.equal(runId, null);
      assert.deepEqual(await everything(db), beforehand);
    });

    it('changes nothing when the same file comes again', async () => {
      await importDemo();
      const beforehand = await everything(db);

      const { plan, runId } = await importDemo(demo.tables, { now: january + 86_400_000 });

      assert.equal(plan.unchanged.length, 236);
      assert.equal(runId, null);
      assert.deepEqual(await everything(db), beforehand);
    });

    it('raises the revision once for a whole file', async () => {
      await importDemo();

      assert.equal(await revision(db), 2);
    });

    it('updates only the group whose row has changed, and keeps its slug', async () => {
      await importDemo();
      const changed = edit(demo, 7, { [column.phone]: '0812-3000-9999', [column.consent]: 'Ya' });

      const { plan } = await importDemo(changed, { now: january + 1_000 });

      assert.deepEqual(
        plan.updated.map(({ row, record, changes }) => [row, record.slug, changes]),
        [[7, 'reog-bina-broto', ['contact']]],
      );
      assert.equal(plan.unchanged.length, 235);
      const groups = await readGroupRecords(db, regencyCode);
      const record = groups.find(({ record: { slug } }) => slug === 'reog-bina-broto')?.record;
      assert.deepEqual(record?.contact, {
        kind: 'whatsapp',
        value: '+6281230009999',
        owner: 'person',
        consentAt: january + 1_000,
      });
    });

    it('takes a withdrawn consent at once', async () => {
      await importDemo();

      await importDemo(edit(demo, 9, { [column.consent]: '-' }), { now: january + 1_000 });

      const groups = await readGroupRecords(db, regencyCode);
      const record = groups.find(({ record: { slug } }) => slug === 'cipta-muda-broto')?.record;
      assert.equal(record?.contact?.consentAt, null);
    });

    it('reports a group that a newer file lacks and deletes nothing', async () => {
      await importDemo();

      const { plan, runId } = await importDemo(withoutRow(demo, 7), { now: january + 1_000 });

      assert.deepEqual(
        plan.missing.map(({ slug }) => slug),
        ['reog-bina-broto'],
      );
      assert.equal(runId, null);
      assert.equal((await readGroupRecords(db, regencyCode)).length, 236);
    });

    it('leaves what staff wrote where the file has no column for it', async () => {
      await importDemo();
      await db
        .updateTable('information_group')
        .set({ description: 'Tulisan petugas', established_on: '2012' })
        .where('slug', '=', 'reog-bina-broto')
        .execute();

      await importDemo(edit(demo, 7, { [column.consent]: 'Ya' }), { now: january + 1_000 });

      const groups = await readGroupRecords(db, regencyCode);
      const record = groups.find(({ record: { slug } }) => slug === 'reog-bina-broto')?.record;
      assert.equal(record?.description, 'Tulisan petugas');
      assert.equal(record?.establishedOn, '2012');
    });

    it('refuses the second of two rows about one group and names the first', async () => {
      const twice = edit(demo, 8, { [column.name]: 'KIM  reog-bina', [column.village]: 'BROTO' });

      const { plan } = await importDemo(twice);

      const refusal = plan.refused.find(({ row }) => row === 8)?.refusal;
      assert.deepEqual(refusal, { code: 'duplicate-row', field: 'name', firstRow: 7 });
    });

    it('takes a district from the heading above a row that names none', async () => {
      const { plan } = await importDemo(edit(demo, 23, { [column.district]: null }));

      const wates = plan.created.find(({ row }) => row === 23)?.record;
      assert.equal(wates?.areaCode, '35.02.01.2008');
    });

    it('takes back groups whose feeds have brought nothing yet', async () => {
      await importDemo();
      const [group] = await readGroupRecords(db, regencyCode);
      await insertFeed(db, regencyCode, { group_id: group?.record.id ?? '' });

      const undone = await undoImport(db, regencyCode, january + 1_000);

      assert.equal(undone.removed, 236);
      assert.deepEqual(await db.selectFrom('feed').selectAll().execute(), []);
    });

    it('takes back the last import as if it had never been', async () => {
      await importDemo();
      const beforehand = await groupsOf(db);
      await importDemo(edit(demo, 7, { [column.consent]: 'Ya' }), { now: january + 1_000 });

      const undone = await undoImport(db, regencyCode, january + 2_000);

      assert.deepEqual([undone.removed, undone.restored], [0, 1]);
      assert.deepEqual(await groupsOf(db), beforehand);
      const first = await undoImport(db, regencyCode, january + 3_000);
      assert.equal(first.removed, 236);
      assert.deepEqual(await groupsOf(db), []);
      assert.equal(await revision(db), 5);
    });

    it('refuses to take back an import whose groups have changed since', async () => {
      await importDemo();
      await db
        .updateTable('information_group')
        .set({ updated_at: january + 500 })
        .where('slug', '=', 'reog-bina-broto')
        .execute();

      await assert.rejects(undoImport(db, regencyCode, january + 1_000), (error) => {
        assert.ok(error instanceof ImportError);
        assert.deepEqual(error.failure, { code: 'changed-since', groups: ['reog-bina-broto'] });
        return true;
      });
      assert.equal((await readGroupRecords(db, regencyCode)).length, 236);
      assert.equal(await revision(db), 2);
    });

    it('refuses to take back an import when there is none', async () => {
      await assert.rejects(undoImport(db, regencyCode, january), (error) => {
        assert.ok(error instanceof ImportError);
        assert.equal(error.failure.code, 'nothing-to-undo');
        return true;
      });
    });

    it('refuses a regency that does not exist', async () => {
      const options = { tables: demo.tables, fileName: '', fileHash: '', now: january };

      await assert.rejects(runImport(db, { ...options, regencyCode: '35.03' }), (error) => {
        assert.ok(error instanceof ImportError);
        assert.equal(error.failure.code, 'regency-not-found');
        return true;
      });
    });
  });
});

function edit(
  { tables }: TableFile,
  row: number,
  changes: Readonly<Record<number, Cell>>,
): Table[] {
  return tables.map((table, index) =>
    index > 0
      ? table
      : {
          ...table,
          rows: table.rows.map((candidate) =>
            candidate.number === row
              ? {
                  ...candidate,
                  cells: candidate.cells.map((cell, at) =>
                    at in changes ? (changes[at] ?? null) : cell,
                  ),
                }
              : candidate,
          ),
        },
  );
}

function withoutRow({ tables }: TableFile, row: number): Table[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ number, cells }) => number !== row || cellText(cells[0]) === ''),
  }));
}

async function everything(db: Kysely<Tables>): Promise<unknown> {
  return {
    regencies: await db.selectFrom('regency').selectAll().execute(),
    runs: await db.selectFrom('import_run').selectAll().execute(),
    groups: await groupsOf(db),
  };
}

async function groupsOf(db: Kysely<Tables>): Promise<unknown[]> {
  return readGroupRecords(db, regencyCode);
}

async function revision(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('regency').select('revision').executeTakeFirstOrThrow();
  return row.revision;
}
