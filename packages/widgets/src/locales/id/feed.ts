import type { ActivityType } from '@kentongan/sdk';

/** `<kim-activity-feed>`. */
export const feed = {
  label: 'Kegiatan KIM',
  empty: 'Belum ada kegiatan.',
  more: 'Tampilkan lagi',
  filter: 'Saring',
  share: 'Bagikan',
  readMore: 'Baca lengkap',
  readLess: 'Ringkas',
  source: (host: string) => `Sumber: ${host}`,
  daysAgo: (days: number) => ['Hari ini', 'Kemarin'][days] ?? `${days} hari lalu`,
  date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  months:
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ) as readonly string[],
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
