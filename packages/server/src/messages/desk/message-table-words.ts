import type { StaffMessageState } from '@kentongan/contract';

/** What the office calls the states of a message. */
export const messageStateNames = {
  new: 'baru',
  quarantined: 'diperiksa dulu',
  assigned: 'ditangani',
  answered: 'dijawab',
  forwarded: 'diteruskan',
  closed: 'selesai',
  spam: 'spam',
} satisfies Record<StaffMessageState, string>;

/** Headings of the table of messages. */
export const messageColumns = [
  'Nomor',
  'Status',
  'Topik',
  'Diterima',
  'Jawab sebelum',
  'KIM',
  'Kode desa',
  'Penanggung jawab',
  'Nama',
  'Lembaga',
  'Balas lewat',
  'Alamat balasan',
  'Pesan',
  'Rincian',
  'Jawaban',
  'Diteruskan ke',
] as const;
