import { cellText, type Table, type TableRow } from '../reading/table.ts';
import { repeatableFields, type ColumnField } from './column-field.ts';
import { hasColumn, type Header, type HeaderColumn } from './header.ts';
import { labelField, normalizeLabel } from './label-field.ts';

/** A header and how well it reads. */
export interface RecognizedHeader {
  readonly header: Header;
  /** Number of fields found. */
  readonly score: number;
}

/** Titles above a table rarely take more rows than this. */
const searchedRows = 40;

/**
 * Finds the header of a sheet: the row, or two rows over each other, whose labels mean most.
 *
 * Returns `null` where no row names both the group and its place. `nearest` gets the labels that
 * were understood in the best row even then, for a helpful refusal.
 */
export function recognizeHeader(table: Table, nearest: string[] = []): RecognizedHeader | null {
  let best: RecognizedHeader | null = null;
  let bestPartial = 0;
  const rows = table.rows.slice(0, searchedRows);
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    const candidates = [toHeader(row)];
    if (below?.number === row.number + 1) candidates.push(toHeader(row, below));
    for (const header of candidates) {
      const score = header.columns.filter(({ field }) => field !== null).length;
      if (isUsable(header)) {
        if (score > (best?.score ?? 0)) best = { header, score };
      } else if (score > bestPartial) {
        bestPartial = score;
        const understood = header.columns.filter(({ field }) => field !== null);
        nearest.splice(0, nearest.length, ...understood.map(({ label }) => label));
      }
    }
  });
  return best;
}

function isUsable(header: Header): boolean {
  return hasColumn(header, 'name') && hasColumn(header, 'village', 'areaCode');
}

function toHeader(top: TableRow, below?: TableRow): Header {
  const width = Math.max(top.cells.length, below?.cells.length ?? 0);
  const columns: HeaderColumn[] = [];
  const taken = new Set<ColumnField>();
  let spanning = '';
  for (let index = 0; index < width; index += 1) {
    const upper = labelText(top, index);
    const lower = below ? labelText(below, index) : '';
    // A label spans the columns to its right as long as each of them has a label of its own below.
    if (upper !== '') spanning = lower === '' || lower === upper ? '' : upper;
    else if (lower === '') spanning = '';
    const over = upper === '' ? spanning : upper;
    const labels = over === lower ? [lower] : [over, lower];
    const label = labels.filter((part) => part !== '').join(' / ');
    if (label !== '') columns.push({ index, label, field: claim(over, lower, taken) });
  }
  return {
    firstRow: top.number,
    lastRow: below?.number ?? top.number,
    columns: withLooseDate(columns),
  };
}

/** "NOMOR" means something only under "SURAT KEPUTUSAN"; "KETUA" says all itself. */
function claim(over: string, lower: string, taken: Set<ColumnField>): ColumnField | null {
  const candidates = lower === '' || over === lower ? [over] : [`${over} ${lower}`, lower];
  for (const candidate of candidates) {
    const field = labelField(candidate);
    if (field === null || (taken.has(field) && !repeatableFields.has(field))) continue;
    taken.add(field);
    return field;
  }
  return null;
}

/** A bare "Tanggal" beside a decree is the decree's. */
function withLooseDate(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  if (!has('decreeNumber') || has('decreeDate')) return [...columns];
  const loose = columns.find(
    ({ field, label }) => field === null && /^(tgl|tanggal)$/.test(normalizeLabel(label)),
  );
  return columns.map((column) =>
    column === loose ? { ...column, field: 'decreeDate' as const } : column,
  );
}

function labelText(row: TableRow, index: number): string {
  const cell = row.cells[index];
  // Numbers and dates are data.
  return typeof cell === 'string' ? cellText(cell) : '';
}
