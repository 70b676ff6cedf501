import type { ReplyChannel } from '@kentongan/sdk';

/** `<kim-contact-form>`. */
export const form = {
  label: 'Formulir pesan',
  intro: (office: string) => `Pesan Anda dibaca dan dibalas oleh ${office}.`,
  about: (group: string) => `Tentang: ${group}`,
  required: 'Isi semua, kecuali yang bertanda (opsional).',
  optional: '(opsional)',
  closed: (office: string) => `Formulir ini belum dibuka. Silakan hubungi ${office} langsung.`,
  senderName: 'Nama',
  institution: 'Lembaga',
  replyChannel: 'Dibalas lewat',
  channel: { whatsapp: 'WhatsApp', phone: 'Telepon', email: 'Email' } satisfies Channels,
  address: {
    whatsapp: 'Nomor WhatsApp',
    phone: 'Nomor telepon',
    email: 'Alamat email',
  } satisfies Channels,
  text: 'Pesan',
  textHint: 'Jangan menulis NIK, nomor KK, atau kata sandi.',
  counter: (used: string, most: string) => `${used} dari ${most} huruf`,
  remaining: (count: number) =>
    count < 0 ? `Kelebihan ${-count} huruf` : `Sisa kurang dari ${count} huruf`,
  notice: 'Pemberitahuan privasi',
  consent: 'Saya sudah membaca pemberitahuan di atas dan setuju data saya dipakai untuk itu.',
  isAdultOrGuardianConsent: 'Saya berusia 18 tahun ke atas, atau orang tua/wali saya setuju.',
  send: 'Kirim pesan',
  resend: 'Kirim lagi',
  kept: 'Isian Anda tidak hilang.',
  elsewhere: 'Pengaduan atau permintaan informasi resmi?',
  complaint: 'Keluhan layanan disampaikan lewat SP4N-LAPOR! supaya tercatat dan ditindaklanjuti.',
  toComplaint: 'Buka SP4N-LAPOR!',
  information: 'Permintaan informasi resmi diajukan ke PPID.',
  toInformation: 'Buka PPID',
};

type Channels = Record<ReplyChannel, string>;
