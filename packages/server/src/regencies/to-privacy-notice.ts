import { createHash } from 'node:crypto';

import type { PrivacyNotice } from '@kentongan/contract';

import type { RegencySettings } from './regency-settings.ts';

/** Changes when the wording of the standard notice does. */
const standardVersion = 'standar-1';

/** Makes the notice a visitor agrees to: the office's own text, or the standard one of the law. */
export function toPrivacyNotice(officeName: string, settings: RegencySettings): PrivacyNotice {
  const { retentionDays, controller } = settings;
  const { version, text } = settings.notice ?? {
    version: standardVersion,
    text: toStandardText(officeName, settings),
  };
  return {
    version,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    retentionDays,
    controller: { name: officeName, ...controller },
  };
}

/** What UU 27/2022 art. 21 asks to be said: basis, purpose, kind, storage, period and rights. */
function toStandardText(officeName: string, settings: RegencySettings): string {
  const { address, email, phone } = settings.controller;
  const reach = [address, email, phone].filter((line) => line !== null).join(', ');
  return [
    `${officeName} memproses data pribadi yang Anda isi pada formulir ini sebagai pengendali data pribadi, sesuai Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.`,
    'Dasar pemrosesan: persetujuan Anda, yang dapat Anda tarik kembali kapan saja.',
    'Tujuan: menjawab pesan Anda dan, bila perlu, meneruskannya kepada Kelompok Informasi Masyarakat (KIM) yang Anda tuju. Data tidak dipakai untuk tujuan lain dan tidak diperjualbelikan.',
    'Data yang dikumpulkan: nama, nomor telepon atau alamat surel untuk balasan, lembaga bila diisi, isi pesan, waktu pengiriman, serta alamat situs tempat formulir ini dibuka. Kolom yang tidak wajib boleh dikosongkan.',
    `Masa simpan: ${settings.retentionDays} hari sejak pesan diterima, setelah itu data dihapus.`,
    'Hak Anda: memperoleh informasi dan salinan, memperbaiki, membatasi, menarik persetujuan, serta meminta penghapusan data Anda. Permintaan dijawab paling lambat 3 x 24 jam.',
    `Sampaikan permintaan melalui formulir ini dengan topik data pribadi${reach === '' ? '' : ` atau ke ${reach}`}, dengan menyebutkan nomor referensi pesan.`,
  ].join('\n\n');
}
