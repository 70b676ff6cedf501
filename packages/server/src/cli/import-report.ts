import { unstoredFields } from '../import/header/column-field.ts';
import type { ImportResult } from '../import/plan/run-import.ts';
import { columnLetters } from '../import/reading/table.ts';
import { safeText } from './safe-text.ts';
import { warnings } from './warnings.ts';
import { changeNames, fieldNames, skipReasons } from './words/import-names.ts';
import { rowAdvice } from './words/row-advice.ts';

/** Lines of one kind beyond this are counted only; `--json` has them all. */
const mostLines = 200;

/** Tells staff in their language what an import did, row by row; what they must act on stands last. */
export function importReport(result: ImportResult, isDryRun: boolean): string[] {
  const { plan, figures } = result;
  return [
    ...describeSheet(result),
    ...section(
      'Baris yang dilewati:',
      plan.skipped.map(
        ({ number, reason, text }) => `  baris ${number}: ${skipReasons[reason]} — ${text}`,
      ),
    ),
    '',
    isDryRun
      ? 'UJI COBA: tidak ada yang disimpan. Bila dijalankan sungguhan:'
      : result.runId === null
        ? 'Tidak ada yang berubah.'
        : 'Selesai disimpan.',
    `  baru ${plan.created.length} · berubah ${plan.updated.length} · tetap ${plan.unchanged.length} · ditolak ${plan.refused.length} · tidak ada lagi di berkas ${plan.missing.length}`,
    `  ${figures.groups} kelompok di ${figures.villages} desa/kelurahan dan ${figures.districts} kecamatan`,
    `  ber-SK ${figures.decreed} · rintisan ${figures.pilot} · berbadan hukum ${figures.incorporated}`,
    `  bersedia ditampilkan ${figures.consents} (yang punya nomor ${figures.shownPhones}, hanya email ${figures.shownEmails}); kontak lainnya tidak pernah ditampilkan`,
    ...section(
      `Ditolak ${plan.refused.length} baris:`,
      plan.refused.map(({ row, column, found, refusal }) => {
        const { problem, advice } = rowAdvice(refusal, column);
        const what = found === '' ? 'kosong' : `"${found}"`;
        return `  baris ${row}, kolom ${column} (${fieldNames[refusal.field]}): ${what} — ${problem}. Yang harus dilakukan: ${advice}.`;
      }),
    ),
    ...section(
      'Perlu diperiksa (barisnya tetap masuk):',
      plan.warnings.map(
        ({ row, column, field, found, code }) =>
          `  baris ${row}, kolom ${column} (${fieldNames[field]}): "${found}" — ${warnings[code]}`,
      ),
    ),
    ...section(
      'Berubah:',
      plan.updated.map(
        ({ row, record, changes }) =>
          `  baris ${row}: ${record.name} — ${changes.map((field) => changeNames[field]).join(', ')}`,
      ),
    ),
    ...section(
      'Ada di direktori, tidak ada di berkas (tidak dihapus):',
      plan.missing.map(({ name, slug }) => `  ${name} (${slug})`),
    ),
  ].map(safeText);
}

function describeSheet({ sheet }: ImportResult): string[] {
  const { table, header, otherSheets } = sheet;
  const used = header.columns.filter(({ field }) => field !== null && !unstoredFields.has(field));
  const seen = header.columns.filter(({ field }) => field !== null && unstoredFields.has(field));
  const unused = header.columns.filter(({ field }) => field === null);
  const name = table.name === null ? 'Berkas CSV' : `Lembar "${table.name}"`;
  const rows =
    header.firstRow === header.lastRow
      ? `baris ${header.firstRow}`
      : `baris ${header.firstRow}–${header.lastRow}`;
  const list = (columns: typeof used) =>
    columns.map(({ index, label }) => `${columnLetters(index)} "${label}"`).join(', ');
  return [
    `${name}, kepala tabel di ${rows}.`,
    ...(otherSheets.length > 0 ? [`Lembar lain tidak dipakai: ${otherSheets.join(', ')}`] : []),
    'Kolom yang dikenali:',
    ...used.map(
      ({ index, label, field }) =>
        `  ${columnLetters(index)} "${label}" → ${field === null ? '' : fieldNames[field]}`,
    ),
    ...(seen.length > 0 ? [`Dikenali tetapi tidak disimpan: ${list(seen)}`] : []),
    ...(unused.length > 0 ? [`Kolom yang tidak dipakai: ${list(unused)}`] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  return [
    '',
    title,
    ...lines.slice(0, mostLines),
    ...(rest > 0 ? [`  … dan ${rest} lagi (lihat --json)`] : []),
  ];
}
