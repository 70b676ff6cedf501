import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { planTables, tableOf } from '../../testing/plan-tables.ts';
import { FileRefusedError } from '../reading/file-refused-error.ts';
import type { Cell } from '../reading/table.ts';

const template =
  'Nama KIM|Kode Wilayah|Desa/Kelurahan|Kecamatan|Jenis (KIM/FK KIM/FK Metra)|Status (Rintisan/Ber-SK)|Nomor SK|Tanggal SK|Penerbit SK|Mulai Masa Bakti|Akhir Masa Bakti|Tanggal Berdiri|Jumlah Anggota|Ketua|Sekretaris|Bendahara|Kontak Publik (WA)|Persetujuan Tampil (Ya/Tidak)|Email|Situs/Blog|Instagram|Facebook|YouTube|TikTok|Alamat Sekretariat|Bidang/Potensi|Klaster|ID kim.id|Keterangan'.split(
    '|',
  );

const short = ['Nama KIM', 'Desa', 'Kecamatan'];

async function refusalOf(...cells: Cell[]) {
  const { refused } = await planTables([tableOf([short, cells])]);
  return refused[0]?.refusal;
}

async function placeOf(...cells: Cell[]) {
  const { created } = await planTables([tableOf([short, cells])]);
  return created[0]?.record.areaCode;
}

describe('planImport', () => {
  it('reads the suggested template, in any order of its columns', async () => {
    const row: Record<string, Cell> = {
      'Nama KIM': 'Kentongan',
      'Desa/Kelurahan': 'Broto',
      Kecamatan: 'Slahung',
      'Nomor SK': '489/07/401.403.6/2014',
      'Tanggal SK': '1 Juli 2014',
      'Penerbit SK': 'Kepala Desa Broto',
      'Mulai Masa Bakti': '2014',
      'Akhir Masa Bakti': '2019',
      'Tanggal Berdiri': '2012',
      'Jumlah Anggota': 20,
      Ketua: 'Sutrisno',
      'Kontak Publik (WA)': 81230000007,
      'Persetujuan Tampil (Ya/Tidak)': 'Ya',
      Instagram: '@kentongan',
      'Bidang/Potensi': 'Lingkungan, pertanian',
      'Alamat Sekretariat': 'Balai Desa Broto,\nJl. Contoh 12',
    };
    const reversed = template.toReversed();

    const plans = await Promise.all(
      [template, reversed].map((labels) =>
        planTables([tableOf([labels, labels.map((label) => row[label] ?? null)])]),
      ),
    );

    const [first, second] = plans.map(({ created: [planned] }) => ({
      ...planned?.record,
      id: '',
    }));
    assert.deepEqual(first, second);
    assert.equal(first?.legalStatus, 'decreed');
    assert.equal(first?.establishedOn, '2012');
    assert.deepEqual(first?.focus, ['Lingkungan', 'pertanian']);
    assert.equal(first?.secretariat, 'Balai Desa Broto, Jl. Contoh 12');
    assert.equal(first?.decrees?.[0]?.issuedBy, 'Kepala Desa Broto');
    assert.equal(first?.contact?.value, '+6281230000007');
    assert.deepEqual(first?.board, {
      startsOn: '2014',
      endsOn: '2019',
      members: [{ name: 'Sutrisno', role: 'chair' }],
    });
  });

  it('publishes no address that may be a home, and no number in an address', async () => {
    const { created, warnings } = await planTables([
      tableOf([
        [...short, 'Alamat', 'Alamat Sekretariat'],
        ['Reog', 'Broto', 'Slahung', 'RT 1 RW 2', 'Balai Desa, HP 0812-3000-0021'],
      ]),
    ]);

    assert.equal(created[0]?.record.secretariat, null);
    assert.deepEqual(
      warnings.map(({ field, code }) => [field, code]),
      [['secretariat', 'number-left-out']],
    );
    assert.doesNotMatch(JSON.stringify(created), /RT 1 RW 2|3000/);
  });

  it('does not make a group decreed by a circular', async () => {
    const { created, warnings } = await planTables([
      tableOf([
        [...short, 'Nomor SK'],
        ['Reog', 'Broto', 'Slahung', '14/3241/405.19/2022'],
      ]),
    ]);

    assert.equal(created[0]?.record.legalStatus, 'pilot');
    assert.equal(created[0]?.record.decrees[0]?.kind, 'circular');
    assert.equal(warnings[0]?.code, 'decree-is-circular');
  });

  it('keeps a pilot that has existed since 2012 a pilot', async () => {
    const { created } = await planTables([
      tableOf([
        [...short, 'Status', 'Tanggal Berdiri'],
        ['Reog', 'Broto', 'Slahung', 'Rintisan', 2012],
      ]),
    ]);

    assert.equal(created[0]?.record.legalStatus, 'pilot');
    assert.equal(created[0]?.record.establishedOn, '2012');
  });

  it('finds a village in capitals, with a prefix, without spaces, in the old spelling', async () => {
    assert.equal(await placeOf('Asri', 'BROTO', 'SLAHUNG'), '35.02.01.2005');
    assert.equal(await placeOf('Asri', 'Ds. Broto ', 'Kec. Slahung'), '35.02.01.2005');
    assert.equal(await placeOf('Asri', 'ngilo ilo', 'Slahung'), '35.02.01.2009');
    assert.equal(
      await placeOf('Asri', 'Patihanwetan', 'Babadan'),
      await placeOf('Asri', 'Patihan Wetan', 'Babadan'),
    );
    assert.equal(
      await placeOf('Asri', 'Toegoeredjo', 'Slahung'),
      await placeOf('Asri', 'Tugurejo', 'Slahung'),
    );
  });

  it('asks which of two villages is meant, and names both', async () => {
    const refusal = await refusalOf('Asri', 'Wates', null);

    assert.ok(refusal?.code === 'village-ambiguous');
    assert.deepEqual(
      refusal.candidates.map(({ code, districtName }) => [code, districtName]),
      [
        ['35.02.01.2008', 'Slahung'],
        ['35.02.18.2016', 'Jenangan'],
      ],
    );
  });

  it('says where a village is that the named district lacks, and what is spelled alike', async () => {
    const elsewhere = await refusalOf('Asri', 'Jimbe', 'Slahung');
    assert.ok(elsewhere?.code === 'village-not-in-district');
    assert.deepEqual(
      elsewhere.elsewhere.map(({ districtName }) => districtName),
      ['Jenangan'],
    );

    const misspelled = await refusalOf('Asri', 'Brotto', 'Slahung');
    assert.ok(misspelled?.code === 'village-not-in-district');
    assert.equal(misspelled.suggestions[0]?.name, 'Broto');
  });

  it('refuses a district that does not exist, with the nearest', async () => {
    const refusal = await refusalOf('Asri', 'Broto', 'Slahong');

    assert.ok(refusal?.code === 'district-not-found');
    assert.equal(refusal.suggestions[0]?.name, 'Slahung');
  });

  it('lets a code win over names and says when they differ', async () => {
    const { created, warnings } = await planTables([
      tableOf([
        ['Nama KIM', 'Kode Wilayah', 'Desa'],
        ['Asri', '35.02.18.2016', 'Broto'],
      ]),
    ]);

    assert.equal(created[0]?.record.areaCode, '35.02.18.2016');
    assert.equal(warnings[0]?.code, 'code-and-names-differ');
  });

  it('refuses a row that calculates where its data should stand, and no other row', async () => {
    const { refused, created } = await planTables([
      tableOf([
        ['No', ...short],
        [{ kind: 'formula', text: '1' }, 'Asri', 'Broto', 'Slahung'],
        [2, { kind: 'formula', text: 'Bina' }, 'Caluk', 'Slahung'],
      ]),
    ]);

    assert.deepEqual(
      created.map(({ row }) => row),
      [2],
    );
    assert.deepEqual(refused[0]?.refusal, { code: 'formula', field: 'name' });
  });

  it('passes over column numbers, headings, page breaks, totals and signatures, and lists them', async () => {
    const { created, skipped } = await planTables([
      tableOf([
        ['DATA KIM'],
        ['No', ...short],
        ['(1)', '(2)', '(3)', '(4)'],
        ['KECAMATAN SLAHUNG'],
        [1, 'Asri', 'Broto', null],
        ['No', ...short],
        [2, 'Bina', 'Caluk', 'Slahung'],
        [null, 'JUMLAH', 2],
        [null, null, null, 'Ponorogo, 2 Januari 2026'],
      ]),
    ]);

    assert.deepEqual(
      created.map(({ row }) => row),
      [5, 7],
    );
    assert.deepEqual(
      skipped.map(({ number, reason }) => [number, reason]),
      [
        [3, 'column-numbers'],
        [4, 'heading'],
        [6, 'repeated-header'],
        [8, 'total'],
        [9, 'signature'],
      ],
    );
  });

  it('never passes over a row with a name alone', async () => {
    assert.equal((await refusalOf('KIM Tanpa Desa'))?.code, 'village-missing');
  });

  it('refuses a file without a header, and says what was understood', async () => {
    await assert.rejects(
      planTables([
        tableOf([
          ['Ketua', 'Alamat'],
          ['Sutrisno', 'Broto'],
        ]),
      ]),
      (error) => {
        assert.ok(error instanceof FileRefusedError && error.refusal.code === 'no-header');
        assert.deepEqual(error.refusal.nearest, ['Ketua', 'Alamat']);
        return true;
      },
    );
  });

  it('never reads identity numbers and birth data', async () => {
    const { created } = await planTables([
      tableOf([
        [...short, 'NIK Ketua', 'Tempat Tanggal Lahir Ketua'],
        ['Asri', 'Broto', 'Slahung', '3502010101900001', 'Ponorogo, 1 Januari 1990'],
      ]),
    ]);

    assert.equal(created[0]?.record.board, null);
  });
});
