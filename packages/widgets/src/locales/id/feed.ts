import type { ActivityType } from '@kentongan/sdk';

/** `<kim-activity-feed>`. */
export const feed = {
  label: 'Kegiatan KIM',
  empty: 'Belum ada kegiatan yang diterbitkan. Silakan kembali lagi lain waktu.',
  more: 'Tampilkan lagi',
  added: (added: number, shown: number) => `${added} kegiatan ditambahkan, semuanya ${shown}.`,
  readMore: 'Baca lengkap',
  readLess: 'Ringkas',
  source: (host: string) => `Sumber: ${host}`,
  type: {
    news: 'Berita',
    announcement: 'Pengumuman',
    event: 'Acara',
    meeting: 'Pertemuan',
    outreach: 'Sosialisasi',
    training: 'Pelatihan',
    coaching: 'Pembinaan',
    study_visit: 'Studi tiru',
    inauguration: 'Pengukuhan',
    competition: 'Lomba',
    performance: 'Pertunjukan',
    product_promotion: 'Produk warga',
  } satisfies Record<ActivityType, string>,
};
