import type { ActivityCategory } from '@kentongan/contract';

/** The panel that narrows `<kim-activity-feed>`. */
export const feedFilters = {
  text: 'Cari kegiatan',
  facet: {
    events: 'Waktu acara',
    type: 'Jenis kegiatan',
    category: 'Tema',
    district: 'Kecamatan',
    group: 'Kelompok',
  },
  events: { upcoming: 'Acara yang akan datang', past: 'Acara yang sudah lewat' },
  category: {
    government_programme: 'Program pemerintah',
    village_government: 'Pemerintahan desa',
    health: 'Kesehatan',
    education_literacy: 'Pendidikan dan literasi',
    msme: 'UMKM',
    tourism: 'Wisata',
    arts_culture: 'Seni dan budaya',
    environment: 'Lingkungan',
    agriculture: 'Pertanian',
    social: 'Sosial',
    technology: 'Teknologi',
    fact_check: 'Cek fakta',
    organization: 'Kelembagaan',
  } satisfies Record<ActivityCategory, string>,
  all: 'Semua',
  close: 'Tutup saringan',
  chosen: 'Disaring:',
  quoted: (text: string) => `“${text}”`,
  oneItem: 'satu kegiatan',
  reset: 'Hapus saringan',
  showAll: 'Lihat semua kegiatan',
  found: (shown: number, hasMore: boolean) =>
    hasMore ? `${shown} kegiatan teratas ditampilkan.` : `${shown} kegiatan ditemukan.`,
  nothing: 'Tidak ada kegiatan yang cocok. Coba kata lain, atau lihat semua kegiatan.',
};
