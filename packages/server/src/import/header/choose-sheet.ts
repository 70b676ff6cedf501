import { FileRefusedError } from '../reading/file-refused-error.ts';
import type { Table } from '../reading/table.ts';
import type { Header } from './header.ts';
import { recognizeHeader } from './recognize-header.ts';

/** The sheet to import, and the others that were looked at. */
export interface ChosenSheet {
  readonly table: Table;
  readonly header: Header;
  readonly otherSheets: readonly string[];
}

/**
 * Takes the sheet whose header says most, or the one asked for by name.
 *
 * @throws {@link FileRefusedError} when there is none.
 */
export function chooseSheet(tables: readonly Table[], sheetName?: string): ChosenSheet {
  const names = tables.flatMap(({ name }) => (name === null ? [] : [name]));
  const candidates =
    sheetName === undefined
      ? tables
      : tables.filter(({ name }) => name?.trim().toLowerCase() === sheetName.trim().toLowerCase());
  if (candidates.length === 0) {
    throw new FileRefusedError({ code: 'sheet-not-found', sheet: sheetName ?? '', sheets: names });
  }

  let best: { table: Table; header: Header; rank: number } | null = null;
  const nearest: string[] = [];
  for (const table of candidates) {
    const seen: string[] = [];
    const found = recognizeHeader(table, seen);
    if (seen.length > nearest.length) nearest.splice(0, nearest.length, ...seen);
    // Between equal headers the longer sheet is the list and the shorter one its sample.
    const rank = found ? found.score * 1_000_000 + table.rows.length : 0;
    if (found && rank > (best?.rank ?? 0)) best = { table, header: found.header, rank };
  }
  if (!best) {
    throw new FileRefusedError({
      code: 'no-header',
      sheets: candidates.map(({ name }) => name),
      nearest,
    });
  }
  const { table, header } = best;
  return { table, header, otherSheets: names.filter((name) => name !== table.name) };
}
