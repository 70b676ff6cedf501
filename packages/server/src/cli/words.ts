import type { ColumnField } from '../import/header/column-field.ts';
import type { ComparedField } from '../import/plan/diff-group.ts';
import type { ImportFailure } from '../import/plan/import-error.ts';
import type { RowRefusal } from '../import/plan/row-report.ts';
import type { SkipReason } from '../import/plan/classify-rows.ts';
import type { FileRefusal, ZipSuspicion } from '../import/reading/file-refused-error.ts';

/** What is wrong, and what the office can do about it. */
export interface Advice {
  readonly problem: string;
  readonly advice: string;
}

interface NamedPlace {
  readonly name: string;
  readonly districtName?: string;
  readonly kind?: string;
}

/** Names of the columns, as staff call them. */
export const fieldNames: Readonly<Record<ColumnField, string>> = {
  rowNumber: 'nomor urut',
  name: 'nama KIM',
  village: 'desa/kelurahan',
  district: 'kecamatan',
  areaCode: 'kode wilayah',
  groupType: 'jenis kelompok',
  legalStatus: 'status',
  decreeNumber: 'nomor SK',
  decreeDate: 'tanggal SK',
  decreeIssuer: 'penerbit SK',
  decreeSubject: 'tentang SK',
  term: 'masa bakti',
  termStart: 'mulai masa bakti',
  termEnd: 'akhir masa bakti',
  establishedOn: 'tanggal berdiri',
  memberCount: 'jumlah anggota',
  chair: 'ketua',
  deputyChair: 'wakil ketua',
  secretary: 'sekretaris',
  treasurer: 'bendahara',
  sectionHead: 'ketua bidang',
  phone: 'nomor HP/WA',
  consent: 'persetujuan tampil',
  email: 'email',
  website: 'blog/situs',
  socialMedia: 'media sosial',
  instagram: 'Instagram',
  facebook: 'Facebook',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  focus: 'potensi',
  address: 'alamat',
  secretariat: 'alamat sekretariat',
  cluster: 'klaster',
  kimId: 'ID kim.id',
  note: 'keterangan',
};

/** Parts of a record, as staff call them. */
export const changeNames: Readonly<Record<ComparedField, string>> = {
  name: 'nama',
  groupType: 'jenis',
  level: 'tingkat',
  areaCode: 'wilayah',
  legalStatus: 'status',
  establishedOn: 'tanggal berdiri',
  memberCount: 'jumlah anggota',
  focus: 'potensi',
  secretariat: 'alamat sekretariat',
  channels: 'situs dan media sosial',
  decrees: 'SK',
  board: 'pengurus dan masa bakti',
  contact: 'kontak',
};

/** Why a row was passed over. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  heading: 'judul bagian',
  total: 'baris jumlah',
  signature: 'tanda tangan',
  'repeated-header': 'kepala tabel berulang',
  'column-numbers': 'nomor kolom',
  unclear: 'isinya tidak dikenali, periksa',
};

/** Says why a row is refused; `column` are the letters of the column to look at. */
export function rowAdvice(refusal: RowRefusal, column: string): Advice {
  switch (refusal.code) {
    case 'name-missing':
      return say('nama KIM kosong', `isi nama kelompok di kolom ${column}`);
    case 'name-too-long':
      return say('nama KIM lebih dari 120 huruf', `singkat nama di kolom ${column}`);
    case 'village-missing':
      return say('desa/kelurahan kosong', `isi nama desa atau kelurahan di kolom ${column}`);
    case 'village-ambiguous':
      return say(
        `ada ${refusal.candidates.length} wilayah bernama sama: ${places(refusal.candidates)}`,
        `isi kolom ${column} dengan kecamatan yang benar, atau pakai kolom kode wilayah`,
      );
    case 'village-not-in-district':
      return say(
        `tidak ada desa/kelurahan bernama itu di Kecamatan ${refusal.district.name}` +
          (refusal.elsewhere.length > 0 ? `; yang ada: ${places(refusal.elsewhere)}` : ''),
        suggest(refusal.suggestions, 'perbaiki nama desa atau kecamatannya'),
      );
    case 'village-not-found':
      return say(
        'tidak ada desa/kelurahan bernama itu di kabupaten/kota ini',
        suggest(refusal.suggestions, 'perbaiki nama desanya'),
      );
    case 'district-not-found':
      return say(
        'tidak ada kecamatan bernama itu di kabupaten/kota ini',
        suggest(refusal.suggestions, 'perbaiki nama kecamatannya'),
      );
    case 'code-unknown':
      return say(
        'kode wilayah tidak dikenal',
        'tulis kode Kemendagri sebagai teks, misalnya 35.02.01.2008 (bukan kode BPS)',
      );
    case 'code-of-other-regency':
      return say('kode wilayah milik kabupaten/kota lain', 'periksa kode atau hapus barisnya');
    case 'formula':
      return say(
        `kolom ${fieldNames[refusal.field]} berisi rumus`,
        `salin kolom ${column}, lalu tempel sebagai nilai (Paste Special > Values)`,
      );
    case 'error-value':
      return say(
        `kolom ${fieldNames[refusal.field]} berisi pesan galat`,
        `perbaiki sel di kolom ${column}`,
      );
    case 'duplicate-row':
      return say(
        `kelompok ini sudah ada di baris ${refusal.firstRow}`,
        'hapus salah satu, atau bedakan namanya',
      );
  }
}

/** Says why a whole file is refused. */
export function fileAdvice(refusal: FileRefusal): Advice {
  const saveAs =
    'buka di Excel atau LibreOffice, lalu simpan sebagai Excel Workbook (.xlsx) atau CSV';
  switch (refusal.code) {
    case 'file-too-large':
      return say(`berkas lebih dari ${refusal.megabytes} MB`, 'hapus gambar dan lembar lain');
    case 'file-empty':
      return say('berkas kosong', 'periksa apakah berkas tersimpan dengan benar');
    case 'old-excel':
      return say('berkas Excel lama (.xls)', saveAs);
    case 'password-protected':
      return say('berkas dikunci dengan kata sandi', 'simpan salinan tanpa kata sandi');
    case 'other-format':
      return say(`berkas bukan tabel Excel atau CSV (${refusal.format})`, saveAs);
    case 'damaged':
      return say(`berkas rusak atau terpotong (${refusal.detail})`, `unduh ulang, atau ${saveAs}`);
    case 'zip-suspicious':
      return say(
        `isi berkas tidak wajar: ${zipSuspicions[refusal.detail]}` +
          (refusal.part === undefined ? '' : ` (${refusal.part})`),
        `jangan dibuka bila pengirimnya tidak dikenal; bila milik sendiri, ${saveAs}`,
      );
    case 'has-macros':
      return say('berkas berisi makro', 'simpan sebagai Excel Workbook (.xlsx) tanpa makro');
    case 'has-external-link':
      return say(
        `berkas mengambil data dari luar (${refusal.part})`,
        'putuskan lewat Data > Edit Links / Queries & Connections, lalu simpan lagi',
      );
    case 'has-embedded-object':
      return say(
        `berkas berisi objek sisipan (${refusal.part})`,
        'hapus objek itu, lalu simpan lagi',
      );
    case 'has-external-formula':
      return say(
        `rumus di lembar "${refusal.sheet}" sel ${refusal.cell} mengambil data dari luar`,
        'salin lalu tempel sebagai nilai (Paste Special > Values)',
      );
    case 'too-many-sheets':
      return say(`lebih dari ${refusal.limit} lembar`, 'simpan lembar data KIM di berkas sendiri');
    case 'too-many-rows':
      return say(
        `lebih dari ${refusal.limit} baris`,
        'hapus isi jauh di bawah tabel, atau bagi berkasnya',
      );
    case 'too-many-columns':
      return say(
        `ada isi di sel ${refusal.cell}, lewat ${refusal.limit} kolom`,
        'hapus isi di luar tabel',
      );
    case 'too-many-cells':
      return say('terlalu banyak sel', 'simpan lembar data KIM di berkas sendiri');
    case 'too-many-merges':
      return say(
        `terlalu banyak sel gabungan di lembar "${refusal.sheet}"`,
        'pisahkan sel gabungan',
      );
    case 'too-much-text':
      return say('terlalu banyak teks', 'hapus teks panjang di luar tabel');
    case 'too-heavy':
      return say('berkas terlalu berat untuk dibaca', 'salin tabelnya saja ke berkas baru');
    case 'sheet-not-found':
      return say(
        `tidak ada lembar "${refusal.sheet}"`,
        `lembar yang ada: ${refusal.sheets.join(', ')}`,
      );
    case 'no-header':
      return say(
        'kepala tabel tidak ditemukan' +
          (refusal.nearest.length > 0
            ? `; yang dikenali hanya: ${refusal.nearest.join(', ')}`
            : ''),
        'beri judul kolom, paling sedikit "Nama KIM" dan "Desa/Kelurahan" (atau "Kode Wilayah"), lebih baik dengan "Kecamatan"',
      );
  }
}

/** Says why an import or its undoing cannot begin. */
export function failureAdvice(failure: ImportFailure): Advice {
  switch (failure.code) {
    case 'regency-not-found':
      return say(
        `kabupaten/kota ${failure.regencyCode} belum ada`,
        `jalankan: kentongan regency add ${failure.regencyCode}`,
      );
    case 'nothing-to-undo':
      return say('tidak ada impor yang dapat dibatalkan', 'tidak perlu apa-apa');
    case 'changed-since':
      return say(
        `kelompok ini berubah setelah impor: ${failure.groups.join(', ')}`,
        'impor berkas yang benar; pembatalan akan menghapus perubahan itu',
      );
    case 'has-activities':
      return say(
        `kelompok ini sudah punya kegiatan: ${failure.groups.join(', ')}`,
        'impor berkas yang benar; pembatalan akan menghapus kelompoknya',
      );
  }
}

const zipSuspicions: Readonly<Record<ZipSuspicion, string>> = {
  'too-many-parts': 'terlalu banyak bagian',
  'too-large-unpacked': 'terlalu besar setelah dibuka',
  ratio: 'dimampatkan tidak wajar',
  'duplicate-part': 'bagian ganda',
  'unsafe-name': 'nama bagian berbahaya',
  encrypted: 'bagian tersandi',
  'overlapping-parts': 'bagian bertumpuk',
  'size-lies': 'ukuran tidak sesuai',
  'document-type': 'definisi dokumen di dalam XML',
};

function say(problem: string, advice: string): Advice {
  return { problem, advice };
}

function places(list: readonly NamedPlace[]): string {
  return list
    .map(({ name, kind, districtName }) => {
      const label = kind === 'urban' ? 'Kelurahan' : 'Desa';
      return `${label} ${name}, Kec. ${districtName ?? ''}`;
    })
    .join(' dan ');
}

function suggest(suggestions: readonly NamedPlace[], otherwise: string): string {
  return suggestions.length === 0
    ? otherwise
    : `mungkin maksudnya ${suggestions.map(({ name }) => name).join(' atau ')}; ${otherwise}`;
}
