/** What `<kim-contact-form>` says once the visitor writes and sends. */
export const sending = {
  sending: 'Mengirim…',
  offline: 'Anda sedang luring. Pesan dikirim sendiri begitu internet tersambung lagi.',
  tooMany: (minutes: number) => `Terlalu banyak pesan. Silakan coba ${minutes} menit lagi.`,
  refused: {
    'origin-not-allowed': 'Situs ini belum diizinkan mengirim pesan. Hubungi pengelola situs.',
    'group-not-found': 'Kelompok ini sudah tidak terdaftar.',
    'topic-not-available': 'Formulir ini baru saja ditutup.',
  },
  problems: (count: number) => `Ada ${count} isian yang perlu diperbaiki`,
  issue: {
    senderName: 'Tulis nama Anda, 2 sampai 100 huruf.',
    phone: 'Tulis nomor telepon Indonesia, misalnya 0812-3000-0021.',
    email: 'Tulis alamat email lengkap, misalnya nama@contoh.id.',
    institution: 'Nama lembaga paling panjang 120 huruf.',
    replyChannel: 'Pilih cara kami membalas.',
    text: 'Tulis pesan Anda, paling sedikit 10 huruf.',
    tooLong: (count: number) => `Pesan terlalu panjang, kurangi ${count} huruf.`,
    nationalId:
      'Ada 16 angka seperti NIK. Demi keamanan Anda, hapus dulu; kami tidak memerlukannya.',
    consent: 'Centang persetujuan agar kami boleh memakai data Anda.',
    noticeChanged: 'Pemberitahuan privasi baru diperbarui. Baca lagi, lalu centang kembali.',
    isAdultOrGuardianConsent: 'Centang bila Anda dewasa atau orang tua/wali setuju.',
  },
  sent: 'Pesan Anda sudah kami terima',
  reference: 'Nomor pesan',
  keepReference: (channel: string, date: string) =>
    `Simpan nomor ini untuk bertanya. Balasan lewat ${channel}. Pesan dihapus setelah ${date}.`,
  copy: 'Salin nomor',
  copied: 'Nomor sudah disalin.',
  notCopied: 'Tidak dapat menyalin. Catat nomornya.',
  print: 'Cetak',
  toWhatsApp: 'Simpan ke WhatsApp',
  whatsAppText: (reference: string) => `Nomor pesan KIM saya: ${reference}`,
  another: 'Kirim pesan lain',
};
