import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toActivityLabels } from './to-activity-labels.ts';

describe('What the labels of a post say', () => {
  for (const [labels, type, categories] of [
    [[], 'news', []],
    [['Uncategorized', 'Berita'], 'news', []],
    [['UMKM'], 'news', ['msme']],
    [['Kesehatan', 'posyandu'], 'news', ['health']],
    [['Desa Wisata', 'Seni', 'Budaya'], 'news', ['tourism', 'arts_culture']],
    [['PENGUMUMAN', 'Pemerintah Desa'], 'announcement', ['village_government']],
    [['Pelatihan', 'Teknologi'], 'training', ['technology']],
    [['Info Hoaks'], 'news', ['fact_check']],
    [['UMKM', 'Wisata', 'Budaya', 'Kesehatan'], 'news', ['msme', 'tourism', 'arts_culture']],
  ] as const) {
    it(`is ${type} about ${categories.join(', ') || 'nothing named'} for ${labels.join(', ') || 'none'}`, () => {
      assert.deepEqual(toActivityLabels(labels), { type, categories });
    });
  }
});
