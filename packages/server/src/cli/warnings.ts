import type { FieldWarningCode } from '../import/fields/field-result.ts';

/** Cells that were not understood; their rows are imported without them. */
export const warnings: Readonly<Record<FieldWarningCode, string>> = {
  'date-not-understood':
    'tanggal tidak dipahami, dikosongkan; tulis misalnya 22/05/2024 atau 22 Mei 2024',
  'date-incomplete': 'tanggal SK harus lengkap dengan hari dan bulan, dikosongkan',
  'term-not-understood':
    'masa bakti tidak dipahami, dikosongkan; tulis misalnya 2024-2027 atau 3 tahun',
  'term-without-date': 'lama masa bakti tidak dapat dihitung karena tanggal SK kosong',
  'term-backwards': 'akhir masa bakti lebih awal daripada mulainya, dikosongkan',
  'count-not-understood': 'jumlah anggota tidak dipahami, dikosongkan; tulis angka saja',
  'consent-not-understood': 'persetujuan tidak jelas, dianggap TIDAK; tulis YA atau TIDAK',
  'phone-not-understood': 'nomor tidak dipahami, dikosongkan; tulis misalnya 0812-3000-0001',
  'phone-digits-lost':
    'angka nomor hilang karena sel berformat ilmiah; ubah kolom menjadi Teks lalu tulis ulang',
  'phone-more-than-one': 'ada beberapa nomor, hanya yang pertama dipakai',
  'email-not-understood': 'alamat email tidak dipahami, dikosongkan',
  'address-not-understood': 'alamat situs atau akun tidak dipahami, dilewati',
  'group-invitation-left-out':
    'tautan undangan grup WhatsApp tidak ditampilkan karena mudah disalahgunakan',
  'number-left-out': 'memuat nomor telepon atau NIK, dikosongkan; nomor hanya di kolom kontak',
  'name-not-understood': 'bukan nama orang, dikosongkan',
  'text-shortened': 'teks terlalu panjang, dipotong',
  'status-without-decree': 'tertulis ber-SK tetapi nomor SK kosong, dicatat sebagai rintisan',
  'decree-is-circular': 'ini surat edaran, bukan surat keputusan; tidak menjadikan kelompok ber-SK',
  'code-and-names-differ': 'kode wilayah tidak sesuai dengan nama desa; kode yang dipakai',
  'formula-not-read': 'rumus tidak dibaca',
  'type-not-understood': 'jenis kelompok tidak dipahami, dicatat sebagai KIM',
};
