import { messageStateNames } from '../../messages/desk/message-table-words.ts';

/** What the commands for messages say to office staff. */
export const messageWords = {
  state: messageStateNames,
  delivery: { waiting: 'menunggu', delivered: 'terkirim', failed: 'gagal' },
  count: (shown: number, code: string) => `${shown} pesan untuk ${code}.`,
  overdue: 'TERLAMBAT',
  due: (day: string) => `jawab sebelum ${day}`,
  assignee: (name: string) => `ditangani ${name}`,
  suspicions: (codes: string) => `dicurigai: ${codes}`,
  from: 'dari',
  reply: 'balas lewat',
  about: 'tentang',
  answer: 'Jawaban',
  kept: (day: string) => `Disimpan sampai ${day}.`,
  done: (reference: string, state: string) => `${reference}: ${state}.`,
  exported: (count: number, file: string) => `${count} pesan ditulis ke ${file}.`,
  erased: (reference: string) =>
    `Data pribadi pada ${reference} dihapus. Nomor, topik, dan waktunya tetap ada untuk statistik.`,
  eraseNeedsYes: 'Penghapusan tidak dapat dibatalkan. Tambahkan --yes.',
  purged: (count: number) => `${count} pesan yang habis masa simpannya dihapus.`,
  clockInDoubt: (today: string, seen: string, code: string) =>
    `Tidak ada yang dihapus: jam komputer ini menunjukkan ${today}, padahal terakhir ${seen}. Betulkan jamnya; bila tanggalnya memang benar, ulangi dengan --regency ${code} --today ${today}.`,
  rekeyed: (count: number) => `${count} pesan dienkripsi dengan kunci terbaru.`,
  retried: (count: number) => `${count} pengiriman dicoba lagi.`,
  problem: {
    'message-not-found': {
      problem: 'tidak ada pesan dengan nomor itu',
      advice: 'periksa nomor dan --regency; pesan yang sudah dihapus tidak dapat dibuka',
    },
    'message-state-conflict': {
      problem: 'langkah itu tidak berlaku untuk status pesan sekarang',
      advice: 'lihat statusnya dengan "kentongan messages list"',
    },
  },
} as const;
