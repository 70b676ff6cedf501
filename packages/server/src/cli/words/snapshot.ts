import type { SnapshotRefusal } from '../../snapshot/snapshot-error.ts';

/** What `kentongan snapshot` says. */
export const snapshotWords = {
  reading: 'Membaca data publik …',
  written: (files: number, folder: string) => `${files} berkas ditulis ke ${folder}.`,
  howTo: 'Unggah folder itu ke situs Anda, lalu pasang (gantilah /kim dengan tempatnya):',
  contact:
    'Kontak dan nama penjual tidak ikut disalin, karena persetujuannya dapat ditarik kapan saja. Buat ulang secara berkala, misalnya tiap malam.',
  refusal: {
    'other-regency': {
      problem: 'folder itu berisi salinan daerah lain',
      advice: 'pakai folder lain untuk --out',
    },
    'not-ours': {
      problem: 'berkas itu bukan buatan perintah ini',
      advice: 'pakai folder lain untuk --out, atau pindahkan berkas itu',
    },
    'no-code': {
      problem: 'berkas skrip tidak ditemukan',
      advice: 'jalankan npm run build, atau atur EMBED_DIR',
    },
  } satisfies Record<SnapshotRefusal, { problem: string; advice: string }>,
};
