import type { CorrectionField, MessageTopic, PrivacyRight, TopicField } from '@kentongan/contract';

/** Words of the mails to office, group and sender, in the language of the office. */
export const words = {
  topic: {
    general_question: 'Pertanyaan umum',
    form_a_group: 'Membentuk KIM',
    join_a_group: 'Bergabung dengan KIM',
    training_request: 'Permohonan pelatihan',
    study_visit: 'Kunjungan studi',
    collaboration: 'Kerja sama',
    product_or_msme: 'Produk atau UMKM',
    data_correction: 'Perbaikan data',
    privacy_request: 'Permintaan data pribadi',
  } satisfies Record<MessageTopic, string>,
  field: {
    theme: 'Tema',
    participants: 'Jumlah peserta',
    preferredDates: 'Tanggal yang diharapkan',
    place: 'Tempat',
    focus: 'Fokus',
    correctionField: 'Bagian yang keliru',
    privacyRight: 'Hak yang diminta',
  } satisfies Record<TopicField, string>,
  correctionField: {
    name: 'nama',
    place: 'tempat',
    legal_status: 'status hukum',
    board: 'pengurus',
    members: 'anggota',
    contact: 'kontak',
    channels: 'kanal',
    activities: 'kegiatan',
    other: 'lainnya',
  } satisfies Record<CorrectionField, string>,
  privacyRight: {
    access: 'akses',
    correction: 'perbaikan',
    restriction: 'pembatasan',
    withdrawal: 'penarikan persetujuan',
    deletion: 'penghapusan',
  } satisfies Record<PrivacyRight, string>,
  from: 'Dari',
  institution: 'Lembaga',
  replyBy: 'Balas lewat',
  channel: { whatsapp: 'WhatsApp', phone: 'telepon', email: 'surel' },
  group: 'KIM',
  village: 'Desa/kelurahan',
  message: 'Pesan',
  reference: 'Nomor',
  due: 'Harap dijawab sebelum',
  answerBy: (reference: string) =>
    `Catat jawaban dengan: kentongan messages answer ${reference} --text "…"`,
  groupNote:
    'Pesan ini datang dari formulir di situs kabupaten dan diteruskan oleh dinas. Gunakan data pengirim hanya untuk menjawab.',
  receiptSubject: (reference: string) => `Pesan Anda telah diterima (${reference})`,
  receiptText: (office: string) =>
    `${office} telah menerima pesan Anda. Simpan nomor dan kunci ini untuk melihat perkembangannya di formulir yang sama, lewat "Cek status":`,
  secret: 'Kunci',
  receiptUnasked: 'Jika Anda tidak mengirim pesan kepada kami, abaikan surat ini.',
  digestSubject: (name: string, count: number) => `KIM ${name}: ${count} pesan perlu perhatian`,
  digestClockSubject: (name: string) => `KIM ${name}: penghapusan data lama ditunda`,
  digestUndelivered: 'Belum terkirim',
  digestOverdue: 'Melewati batas jawab',
  digestQuarantined: 'Menunggu pemeriksaan',
  digestClock: 'Penghapusan data lama ditunda: jam server melompat',
  digestClockTimes: (now: string, seen: string) =>
    `Menurut jam server sekarang ${now}, padahal terakhir ${seen}.`,
  digestClockHow: (code: string) =>
    `Betulkan jamnya. Bila tanggalnya memang benar: kentongan messages purge --regency ${code} --today TAHUN-BULAN-TANGGAL`,
  digestHow: 'Baca dengan: kentongan messages show NOMOR',
} as const;
