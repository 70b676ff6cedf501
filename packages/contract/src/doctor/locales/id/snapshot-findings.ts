import type { FindingCode } from '../../finding.js';
import type { FindingWords } from '../doctor-words.js';

/** Findings about files that a site keeps itself. */
export type SnapshotCode = Extract<FindingCode, `snapshot-${string}`>;

/** Indonesian. */
export const snapshotFindings: Readonly<Record<SnapshotCode, FindingWords>> = {
  'snapshot-elsewhere': {
    problem: ({ found, expected }) => `${found} bukan di ${expected}, jadi widget menolaknya.`,
    advice: () =>
      'Salinan data harus berada di situs ini sendiri; unggah foldernya, lalu tulis jalurnya.',
  },
  'snapshot-not-found': {
    problem: ({ address }) => `Salinan data tidak ada di ${address}.`,
    advice: () =>
      'Unggah seluruh folder yang ditulis perintah ini, atau perbaiki jalur pada src. Server juga harus boleh memberikan berkas .json.',
  },
  'snapshot-malformed': {
    problem: ({ address }) => `Isi ${address} bukan salinan data KIM.`,
    advice: () =>
      'Alamat itu menjawab dengan isi lain, misalnya halaman "tidak ditemukan". Tulis salinannya lagi.',
  },
  'snapshot-incomplete': {
    problem: ({ address }) => `Salinan data belum lengkap: ${address} tidak ada atau rusak.`,
    advice: () => 'Unggah lagi seluruh folder, snapshot.json yang terakhir.',
  },
  'snapshot-other-regency': {
    problem: ({ address, found, expected }) =>
      `Salinan di ${address} adalah data ${found}, bukan ${expected}.`,
    advice: () => 'Perbaiki kode pada widget, atau tulis salinan untuk kode itu.',
  },
  'snapshot-stale': {
    problem: ({ address, found }) => `Salinan di ${address} sudah ${found} hari tidak diperbarui.`,
    advice: () =>
      'Jalankan perintah ini tiap malam (cron), lalu periksa apakah unggahannya sampai.',
  },
};
