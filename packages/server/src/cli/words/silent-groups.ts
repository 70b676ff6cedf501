/** Words of the list of silent groups, for staff. */
export const silentWords = {
  columns: {
    name: 'Nama KIM',
    village: 'Desa/Kelurahan',
    district: 'Kecamatan',
    lastActivity: 'Kegiatan Terakhir',
    months: 'Bulan Tanpa Kegiatan',
    feeds: 'Blog/Kanal yang Dibaca',
    feedStates: 'Keadaan Pembacaan',
    contact: 'Kontak',
    consent: 'Kontak Boleh Tampil',
    slug: 'Nama Pendek',
  },
  active: 'dibaca',
  paused: 'dijeda',
  problem: (code: string) => `bermasalah: ${code}`,
  never: 'belum pernah',
  none: 'tidak ada',
  yes: 'ya',
  no: 'tidak',
  count: (silent: number, months: number) =>
    `${silent} kelompok tanpa kegiatan selama ${months} bulan atau lebih.`,
  written: (file: string) =>
    `Ditulis ke ${file}. Berkas memuat kontak orang: simpan di tempat aman dan hapus setelah dipakai.`,
  line: (name: string, place: string, last: string, feeds: string) =>
    `${name} (${place}) · kegiatan terakhir: ${last} · blog/kanal: ${feeds}`,
};
