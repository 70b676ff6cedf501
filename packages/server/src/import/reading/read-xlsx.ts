import { openArchive } from './archive.ts';
import { fillMergedColumns } from './fill-merged-columns.ts';
import { FileRefusedError } from './file-refused-error.ts';
import { readDateStyles } from './read-date-styles.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbookParts } from './read-workbook-parts.ts';
import { createTableBudget } from './table-budget.ts';
import type { TableLimits } from './table-limits.ts';
import type { Table } from './table.ts';

/**
 * Reads every sheet of an XLSX workbook.
 *
 * @throws {@link FileRefusedError}
 */
export async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<Table[]> {
  const archive = await openArchive(bytes, limits);
  refuseOtherDocuments(archive.names);
  const parts = await readWorkbookParts(archive, limits);
  const { sharedStrings, styles } = parts;

  const strings =
    sharedStrings === null
      ? []
      : await readSharedStrings(sharedStrings, archive.read(sharedStrings), limits);
  const dateStyles =
    styles === null
      ? new Set<number>()
      : await readDateStyles(styles, archive.read(styles), limits);

  const budget = createTableBudget(limits);
  const tables: Table[] = [];
  for (const { name, part } of parts.sheets) {
    const { rows, merges } = await readSheet(part, archive.read(part), {
      name,
      sharedStrings: strings,
      dateStyles,
      dateSystem: parts.dateSystem,
      budget,
    });
    tables.push({ name, rows: fillMergedColumns(rows, merges, budget) });
  }
  return tables;
}

function refuseOtherDocuments(names: readonly string[]): void {
  if (names.includes('mimetype') && names.includes('content.xml')) {
    throw new FileRefusedError({ code: 'other-format', format: 'ods' });
  }
  if (names.some((name) => name.startsWith('word/'))) {
    throw new FileRefusedError({ code: 'other-format', format: 'docx' });
  }
  if (names.some((name) => /^xl\/workbook\.bin$/.test(name)) || !names.includes('_rels/.rels')) {
    throw new FileRefusedError({ code: 'other-format', format: 'binary' });
  }
}
