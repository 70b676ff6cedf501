import type { ImportFailure } from '../../import/plan/import-error.ts';
import { say, type Advice } from './advice.ts';

/** Says why an import or its undoing cannot begin. */
export function importAdvice(failure: ImportFailure): Advice {
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
