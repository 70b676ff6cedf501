import { foldName, type ActivityCategory, type ActivityType } from '@kentongan/contract';

/** What a feed item is, and what it is about. */
export interface ActivityLabels {
  readonly type: ActivityType;
  readonly categories: readonly ActivityCategory[];
}

/** Beginnings of the labels that blogs carry; the first that fits decides. */
const categoryWords: readonly (readonly [ActivityCategory, string])[] = [
  ['fact_check', 'hoaks hoax cekfakta antihoaks infohoaks'],
  ['msme', 'umkm ukm wirausaha kewirausahaan produk usaha ekonomi bumdes'],
  ['tourism', 'wisata pariwisata desawisata objekwisata'],
  ['arts_culture', 'seni budaya kesenian kebudayaan reog tradisi'],
  ['health', 'kesehatan posyandu stunting puskesmas'],
  ['education_literacy', 'pendidikan literasi sekolah perpustakaan'],
  ['environment', 'lingkungan sampah banksampah bencana kebersihan'],
  ['agriculture', 'pertanian peternakan perikanan tani kwt'],
  ['village_government', 'desa kelurahan pemdes pemerintahdesa pemerintahandesa musdes'],
  ['government_programme', 'pemerintah pemerintahan pemkab program layananpublik'],
  ['technology', 'teknologi digital internet ti'],
  ['social', 'sosial bansos karangtaruna pkk gotongroyong'],
  ['organization', 'organisasi kim pengurus forumkim'],
];

const typeWords: readonly (readonly [ActivityType, string])[] = [
  ['announcement', 'pengumuman maklumat'],
  ['training', 'pelatihan diklat bimtek workshop'],
  ['outreach', 'sosialisasi diseminasi penyuluhan'],
  ['study_visit', 'studitiru studibanding'],
  ['competition', 'lomba kimfest lcck'],
];

const mostCategories = 3;

/**
 * Reads what the author's own labels say about a post. Without a known label it is news without
 * a category: guessing from the text would put words into the author's mouth.
 */
export function toActivityLabels(labels: readonly string[]): ActivityLabels {
  const folded = new Set(labels.map(foldName));
  const isNamed = ([, words]: readonly [string, string]) =>
    words.split(' ').some((word) => folded.has(word));
  return {
    type: typeWords.find(isNamed)?.[0] ?? 'news',
    categories: categoryWords
      .filter(isNamed)
      .map(([category]) => category)
      .slice(0, mostCategories),
  };
}
