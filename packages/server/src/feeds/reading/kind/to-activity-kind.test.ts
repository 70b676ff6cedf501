import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { activityCategories, activityTypes } from '@kentongan/contract';

import { categoryWords, typeWords } from './activity-words.ts';
import { toActivityKind } from './to-activity-kind.ts';

/** Titles and labels as blogs write them: `title | label, label` → type and categories. */
const table: readonly (readonly [written: string, type: string, categories: string])[] = [
  ['Pelatihan Foto Produk bagi Pelaku UMKM', 'training', 'msme'],
  ['Bimtek Jurnalistik untuk KIM se-Kabupaten', 'training', 'education_literacy organization'],
  ['Warga dilatih membuat keripik pisang', 'training', 'msme'],
  ['Sosialisasi Cegah Stunting di Posyandu Melati', 'outreach', 'health'],
  ['Penyuluhan Pertanian: Cara Menanam Padi', 'outreach', 'agriculture'],
  ['Lomba Mewarnai “Desaku Bersih”', 'competition', ''],
  ['KIM Sumber Raih Juara I KIMFest', 'competition', 'organization'],
  ['Study Banding KIM ke Kota Tetangga', 'study_visit', 'organization'],
  ['Pengukuhan Pengurus KIM 2024–2027', 'inauguration', 'organization'],
  ['Bupati Resmikan Taman Baca Desa', 'inauguration', 'village_government government_programme'],
  ['Rakor KIM Kecamatan Lereng', 'meeting', 'government_programme organization'],
  ['Musrenbangdes Bahas Dana Desa', 'meeting', 'village_government'],
  ['Pembinaan KIM oleh Diskominfo', 'coaching', 'government_programme organization'],
  ['Pentas Wayang Kulit Bersih Desa', 'performance', 'arts_culture village_government'],
  ['Promo Keripik Tempe, Pesan Sekarang!', 'product_promotion', 'msme'],
  ['Pengumuman: Jadwal Vaksinasi', 'announcement', 'health'],
  ['Imbauan Waspada Demam Berdarah', 'announcement', 'health'],
  ['Festival Kopi Lereng', 'event', 'agriculture'],
  ['Kirab Budaya Peringatan HUT RI', 'event', 'arts_culture'],
  ['Hoaks! Pesan Berantai Bantuan Palsu', 'news', 'fact_check government_programme'],
  ['Bank Sampah Dibuka Lagi | Lingkungan', 'news', 'environment'],
  ['Panen Raya di Sawah Lor', 'news', 'agriculture'],
  ['Wisata Air Terjun Makin Ramai | Pariwisata', 'news', 'tourism'],
  ['Santunan Anak Yatim | Sosial, Ramadan', 'news', 'social'],
  ['Website Desa Kini Lebih Cepat', 'news', 'technology village_government'],
  ['Cerita Minggu Pagi | Pelatihan, UMKM', 'training', 'msme'],
  ['PELATIHAN-PELATIHAN', 'training', ''],
  ['Lombanya Seru', 'competition', ''],
  ['Lombok Menang', 'news', ''],
  ['Desas-desus', 'news', ''],
  ['', 'news', ''],
];

function toItem(written: string) {
  const [title = '', labels = ''] = written.split(' | ');
  return { title, categories: labels === '' ? [] : labels.split(', ') };
}

describe('toActivityKind', () => {
  for (const [written, type, categories] of table) {
    it(`takes ${JSON.stringify(written)} for ${type} about ${categories || 'nothing'}`, () => {
      const kind = toActivityKind(toItem(written));

      assert.equal(kind.type, type);
      assert.deepEqual(kind.categories, categories === '' ? [] : categories.split(' '));
    });
  }

  it('never names more than three categories, labels before the title', () => {
    const kind = toActivityKind({
      title: 'Desa, petani, wisata, sampah, sekolah',
      categories: ['Kesehatan'],
    });

    assert.equal(kind.categories.length, 3);
    assert.equal(kind.categories[0], 'health');
  });

  it('knows only types and categories of the contract, and words for all but news', () => {
    assert.deepEqual(
      typeWords.map(([type]) => type).toSorted(),
      activityTypes.filter((type) => type !== 'news').toSorted(),
    );
    assert.deepEqual(
      categoryWords.map(([category]) => category).toSorted(),
      [...activityCategories].toSorted(),
    );
  });
});
