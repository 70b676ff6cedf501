import { groupDigits } from '../../internal/group-digits.js';

const number = (value: number): string => groupDigits(value, '.');

/** One group in full, as `<kim-directory>` opens it. */
export const group = {
  back: 'Kembali ke daftar',
  gone: 'KIM ini tidak ditemukan. Mungkin sudah tidak terdaftar.',
  status: 'Status',
  decree: {
    decree: 'SK',
    circular: 'Surat edaran',
    deed: 'Akta',
    registration: 'Surat terdaftar',
  },
  established: 'Berdiri',
  members: 'Anggota',
  people: (count: number) => `${number(count)} orang`,
  focus: 'Bidang',
  board: 'Pengurus',
  boardEnded: 'Kepengurusan dalam pembaruan',
  term: (from: string, to: string) => `Masa bakti ${from} – ${to}`,
  role: {
    chair: 'Ketua',
    deputy_chair: 'Wakil ketua',
    secretary: 'Sekretaris',
    treasurer: 'Bendahara',
    section_head: 'Kepala seksi',
    section_member: 'Anggota seksi',
    patron: 'Pelindung',
    supervisor: 'Pembina',
    adviser: 'Penasihat',
  },
  activity: 'Kegiatan terakhir',
  dormant: 'Belum ada kegiatan terbaru',
  channels: 'Situs dan media sosial',
  contact: 'Kontak',
  showContact: 'Tampilkan kontak',
  contactOf: { group: 'Kontak kelompok', office: 'Kontak dinas', person: 'Narahubung' },
  noContact: 'Kontak ini tidak lagi tersedia.',
  tooMany: (minutes: number) =>
    `Terlalu banyak permintaan kontak. Coba lagi dalam ${number(minutes)} menit.`,
  verified: (date: string) => `Diperiksa ${date}`,
  unverified: 'Belum diverifikasi',
  source: (name: string) => `Sumber: ${name}`,
};
