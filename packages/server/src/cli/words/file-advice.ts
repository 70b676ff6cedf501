import type { FileRefusal, ZipSuspicion } from '../../import/reading/file-refused-error.ts';
import { say, type Advice } from './advice.ts';

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
