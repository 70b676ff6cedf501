import type { MessageStatus } from '@kentongan/sdk';

/** What `<kim-contact-form>` says about a message that was sent before. */
export const formStatus = {
  intro: 'Isi nomor pesan dan kode rahasia yang Anda terima setelah mengirim.',
  reference: 'Nomor pesan',
  secret: 'Kode rahasia',
  example: { reference: 'Misalnya KIM-3502-7QX4-M2KD', secret: 'Misalnya 7QX4-M2KD-9PTR' },
  missing: { reference: 'Tulis nomor pesan Anda.', secret: 'Tulis kode rahasia Anda.' },
  ask: 'Cek status',
  unknown: 'Nomor dan kode ini tidak cocok. Periksa lagi; pesan lama sudah dihapus.',
  tooMany: (minutes: number) => `Terlalu sering dicek. Silakan coba ${minutes} menit lagi.`,
  stand: {
    received: 'Pesan Anda sudah diterima dan menunggu giliran dibaca.',
    in_progress: 'Pesan Anda sedang ditangani.',
    answered: 'Pesan Anda sudah dijawab.',
    forwarded: 'Pesan Anda sudah diteruskan.',
    closed: 'Pesan ini sudah selesai dan ditutup.',
  } satisfies Record<MessageStatus, string>,
  receivedAt: 'Diterima',
  updatedAt: 'Terakhir berubah',
  dueAt: 'Dijawab paling lambat',
  forwardedTo: 'Diteruskan kepada',
  answer: 'Jawaban',
};
