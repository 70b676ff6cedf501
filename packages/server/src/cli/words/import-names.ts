import type { ColumnField } from '../../import/header/column-field.ts';
import type { SkipReason } from '../../import/plan/classify-rows.ts';
import type { ComparedField } from '../../import/plan/diff-group.ts';

/** Names of the columns, as staff call them. */
export const fieldNames: Readonly<Record<ColumnField, string>> = {
  rowNumber: 'nomor urut',
  name: 'nama KIM',
  village: 'desa/kelurahan',
  district: 'kecamatan',
  areaCode: 'kode wilayah',
  groupType: 'jenis kelompok',
  legalStatus: 'status',
  decreeNumber: 'nomor SK',
  decreeDate: 'tanggal SK',
  decreeIssuer: 'penerbit SK',
  decreeSubject: 'tentang SK',
  term: 'masa bakti',
  termStart: 'mulai masa bakti',
  termEnd: 'akhir masa bakti',
  establishedOn: 'tanggal berdiri',
  memberCount: 'jumlah anggota',
  chair: 'ketua',
  deputyChair: 'wakil ketua',
  secretary: 'sekretaris',
  treasurer: 'bendahara',
  sectionHead: 'ketua bidang',
  phone: 'nomor HP/WA',
  consent: 'persetujuan tampil',
  email: 'email',
  website: 'blog/situs',
  socialMedia: 'media sosial',
  instagram: 'Instagram',
  facebook: 'Facebook',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  focus: 'potensi',
  address: 'alamat',
  secretariat: 'alamat sekretariat',
  cluster: 'klaster',
  kimId: 'ID kim.id',
  note: 'keterangan',
};

/** Parts of a record, as staff call them. */
export const changeNames: Readonly<Record<ComparedField, string>> = {
  name: 'nama',
  groupType: 'jenis',
  level: 'tingkat',
  areaCode: 'wilayah',
  legalStatus: 'status',
  establishedOn: 'tanggal berdiri',
  memberCount: 'jumlah anggota',
  focus: 'potensi',
  secretariat: 'alamat sekretariat',
  channels: 'situs dan media sosial',
  decrees: 'SK',
  board: 'pengurus dan masa bakti',
  contact: 'kontak',
};

/** Why a row was passed over. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  heading: 'judul bagian',
  total: 'baris jumlah',
  signature: 'tanda tangan',
  'repeated-header': 'kepala tabel berulang',
  'column-numbers': 'nomor kolom',
  unclear: 'isinya tidak dikenali, periksa',
};
