import type { MessageTopic, ReplyChannel } from '@kentongan/sdk';

/** `<kim-contact-form>`. */
export const form = {
  label: 'Formulir pesan',
  intro: (office: string) => `Pesan Anda dibaca dan dibalas oleh ${office}.`,
  about: (group: string) => `Tentang: ${group}`,
  required: 'Isi semua, kecuali yang bertanda (opsional).',
  optional: '(opsional)',
  closed: (office: string) => `Formulir belum dibuka. Hubungi ${office} langsung.`,
  topic: 'Keperluan',
  topics: {
    general_question: 'Pertanyaan umum',
    form_a_group: 'Membentuk KIM',
    join_a_group: 'Bergabung dengan KIM',
    training_request: 'Pelatihan',
    study_visit: 'Kunjungan belajar',
    collaboration: 'Kerja sama',
    product_or_msme: 'Produk atau UMKM',
    data_correction: 'Perbaikan data',
    privacy_request: 'Data pribadi saya',
  } satisfies Record<MessageTopic, string>,
  senderName: 'Nama',
  replyChannel: 'Dibalas lewat',
  channel: { whatsapp: 'WhatsApp', phone: 'Telepon', email: 'Email' } satisfies Channels,
  address: {
    whatsapp: 'Nomor WhatsApp',
    phone: 'Nomor telepon',
    email: 'Alamat email',
  } satisfies Channels,
  text: 'Pesan',
  textHint: 'Jangan menulis NIK, nomor KK, atau kata sandi.',
  notice: 'Pemberitahuan privasi',
  consent: 'Saya sudah membaca pemberitahuan di atas dan setuju data saya dipakai untuk itu.',
  isAdultOrGuardianConsent: 'Saya berusia 18 tahun ke atas, atau orang tua/wali saya setuju.',
  send: 'Kirim pesan',
  check: 'Cek status pesan',
  elsewhere: 'Pengaduan atau permintaan informasi resmi?',
};

type Channels = Record<ReplyChannel, string>;
