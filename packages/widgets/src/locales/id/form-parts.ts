import type { CorrectionField, PrivacyRight } from '@kentongan/contract';
import type { MessageTopic } from '@kentongan/sdk';

/** What `<kim-contact-form>` asks for in single topics. */
export const formParts = {
  /** What happens with a message of this topic, or what the visitor should know before. */
  about: {
    form_a_group:
      'KIM dibentuk oleh warga bersama pemerintah desa atau kelurahan. Kami bantu langkah-langkahnya.',
    join_a_group: 'Sebutkan kelompok yang Anda tuju, atau desa Anda bila belum tahu kelompoknya.',
    training_request: undefined,
    study_visit: undefined,
    collaboration: undefined,
    product_or_msme: 'Ceritakan produknya, dan bagaimana orang dapat membelinya.',
    data_correction: 'Tulis data yang benar di kolom pesan. Kami memeriksanya sebelum mengubah.',
    privacy_request: 'Permintaan tentang data pribadi ditanggapi paling lama 3 × 24 jam.',
    general_question: undefined,
  } satisfies Record<MessageTopic, string | undefined>,
  label: {
    groupSlug: 'Kelompok',
    villageCode: 'Desa atau kelurahan',
    institution: 'Lembaga',
    theme: 'Tema pelatihan',
    participants: 'Jumlah peserta',
    preferredDates: 'Tanggal yang diinginkan',
    place: 'Tempat',
    focus: 'Yang ingin dipelajari',
    correctionField: 'Data yang keliru',
    privacyRight: 'Permintaan',
  },
  hint: {
    groupSlug: 'Ketik nama kelompok atau desanya, lalu pilih.',
    villageCode: 'Ketik sebagian namanya, lalu pilih.',
    participants: 'Dengan angka, paling banyak 500.',
    preferredDates: 'Misalnya: minggu kedua Maret, hari kerja.',
  },
  choose: 'Pilih…',
  found: (count: number) =>
    count === 0 ? 'Tidak ada yang cocok. Periksa ejaannya.' : `${count} pilihan di bawah kolom ini`,
  options: {
    correctionField: {
      name: 'Nama',
      place: 'Desa atau kecamatan',
      legal_status: 'Status atau SK',
      board: 'Pengurus',
      members: 'Jumlah anggota',
      contact: 'Kontak',
      channels: 'Blog atau media sosial',
      activities: 'Kegiatan',
      other: 'Lainnya',
    } satisfies Record<CorrectionField, string>,
    privacyRight: {
      access: 'Melihat data saya',
      correction: 'Memperbaiki data saya',
      restriction: 'Membatasi pemakaian data saya',
      withdrawal: 'Menarik persetujuan saya',
      deletion: 'Menghapus data saya',
    } satisfies Record<PrivacyRight, string>,
  },
};
