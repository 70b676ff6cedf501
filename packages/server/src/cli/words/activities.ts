import {
  activityIssueCodes,
  activityLimits,
  type ActivityState,
  type ProblemIssue,
} from '@kentongan/contract';

import type { ProblemError } from '../../http/problem-error.ts';
import type { Advice } from './advice.ts';

/** States of an activity, as staff call them. */
export const stateNames: Readonly<Record<ActivityState, string>> = {
  draft: 'draf',
  in_review: 'menunggu tinjauan',
  published: 'terbit',
  withdrawn: 'ditarik',
};

/** What the commands of activities say. */
export const activityWords = {
  added: 'Kegiatan disimpan sebagai draf. Terbitkan dengan: kentongan activities publish',
  addedAndPublished: 'Kegiatan disimpan dan diterbitkan.',
  edited: 'Kegiatan diubah.',
  published: 'Kegiatan diterbitkan.',
  pinned: (time: string) => `Kegiatan disematkan sampai ${time}.`,
  unpinned: 'Sematan dilepas.',
  withdrawn: 'Kegiatan ditarik dari tampilan warga.',
  approved: 'Kegiatan disetujui dan diterbitkan.',
  rejected: 'Kegiatan ditolak dan tidak akan ditampilkan.',
  none: 'Tidak ada kegiatan.',
  nothingToReview: 'Tidak ada kegiatan yang menunggu tinjauan.',
  more: 'Masih ada lagi; pakai --limit yang lebih besar atau --search.',
  pinnedUntil: (time: string) => `disematkan sampai ${time}`,
  hiddenSeller: 'penjual belum setuju ditampilkan',
  withdrawnBySource: 'hilang dari sumbernya',
};

/** Fields of an activity and the options that fill them. */
const fields: Readonly<Record<string, string>> = {
  type: 'jenis (--type)',
  categories: 'kategori (--category)',
  title: 'judul (--title)',
  summary: 'ringkasan (--summary)',
  body: 'isi (--body)',
  contentLanguage: 'bahasa (--language)',
  group: 'kelompok (--group)',
  startsAt: 'waktu mulai (--starts)',
  endsAt: 'waktu selesai (--ends)',
  place: 'tempat (--place)',
  timeZone: 'zona waktu (--time-zone)',
  price: 'harga (--price)',
  'seller.name': 'nama penjual (--seller)',
  'seller.whatsapp': 'WhatsApp penjual (--seller-whatsapp)',
  'seller.consentAt': 'waktu persetujuan penjual',
  seller: 'penjual (--seller)',
  sourceUrl: 'alamat sumber (--source-url)',
  sourceName: 'nama sumber (--source-name)',
  publishedAt: 'waktu terbit (--published)',
  until: 'waktu akhir sematan (--until)',
  reason: 'alasan (--reason)',
  id: 'id (--id)',
  status: 'status',
};

/** Bounds that are worth naming. */
const bounds: Readonly<Record<string, string>> = {
  title: `${activityLimits.title.min} sampai ${activityLimits.title.max} huruf`,
  summary: `paling banyak ${activityLimits.summary} huruf`,
  body: `paling banyak ${activityLimits.body} huruf`,
  place: `paling banyak ${activityLimits.place} huruf`,
  price: `paling banyak ${activityLimits.price} huruf`,
  categories: `paling banyak ${activityLimits.categories}`,
  reason: `${activityLimits.reason.min} sampai ${activityLimits.reason.max} huruf`,
  'seller.name': `${activityLimits.personName.min} sampai ${activityLimits.personName.max} huruf`,
};

const issueWords: Readonly<Record<string, string>> = {
  too_small: 'terlalu pendek',
  too_big: 'terlalu panjang atau terlalu banyak',
  invalid_format: 'tulisannya tidak dapat dipakai',
  invalid_type: 'belum diisi atau bukan isian yang benar',
  invalid_value: 'bukan salah satu pilihan yang dikenal',
  unrecognized_keys: 'tidak dikenal',
  [activityIssueCodes.twice]: 'disebut dua kali',
  [activityIssueCodes.whatsapp]: 'bukan nomor ponsel Indonesia; tulis misalnya 0812-3000-0001',
  [activityIssueCodes.timeZone]: 'tidak dikenal; tulis misalnya Asia/Jakarta',
  [activityIssueCodes.startMissing]: 'harus diisi lebih dulu',
  [activityIssueCodes.endsBeforeStart]: 'lebih awal daripada waktu mulai',
  [activityIssueCodes.onlyForProducts]: 'hanya untuk jenis product_promotion',
  [activityIssueCodes.onlyWhenPublished]: 'hanya untuk yang langsung diterbitkan (--publish)',
  [activityIssueCodes.past]: 'harus waktu yang akan datang',
  [activityIssueCodes.future]: 'tidak boleh waktu yang akan datang',
  [activityIssueCodes.group]: 'tidak ada di direktori; tulis slug kelompoknya',
};

/** Says what a refused field is and what is wrong with it. */
function issueAdvice({ path, code }: ProblemIssue): string {
  const bound = code === 'too_small' || code === 'too_big' ? bounds[path] : undefined;
  const why = issueWords[code] ?? code;
  return `${fields[path] ?? path}: ${why}${bound === undefined ? '' : ` (${bound})`}`;
}

/** Says why an activity is not changed. */
export function activityAdvice({ code, issues }: ProblemError): Advice {
  switch (code) {
    case 'invalid-request':
      return {
        problem: issues.map(issueAdvice).join('; '),
        advice: 'perbaiki isian itu lalu ulangi',
      };
    case 'regency-not-found':
      return {
        problem: 'kabupaten/kota itu belum ada',
        advice: 'periksa --regency, atau jalankan: kentongan regency add KODE',
      };
    case 'activity-not-found':
      return {
        problem: 'tidak ada kegiatan dengan id itu di kabupaten/kota ini',
        advice: 'lihat id-nya dengan: kentongan activities list --regency KODE',
      };
    case 'activity-changed':
      return {
        problem: 'kegiatan ini baru saja diubah orang lain',
        advice: 'lihat isinya sekarang, lalu ulangi',
      };
    case 'activity-id-taken':
      return { problem: 'id itu sudah dipakai kegiatan lain', advice: 'pakai id lain' };
    case 'activity-state-conflict':
      return {
        problem: 'status kegiatan ini tidak memungkinkan langkah itu',
        advice:
          'yang dapat diterbitkan adalah draf dan yang ditarik; disematkan dan ditarik: yang terbit; disetujui dan ditolak: yang menunggu tinjauan',
      };
    default:
      return { problem: code, advice: '' };
  }
}
