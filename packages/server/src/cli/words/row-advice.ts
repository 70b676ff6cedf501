import type { RowRefusal } from '../../import/plan/row-report.ts';
import { say, type Advice } from './advice.ts';
import { fieldNames } from './import-names.ts';

interface NamedPlace {
  readonly name: string;
  readonly districtName?: string;
  readonly kind?: string;
}

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
