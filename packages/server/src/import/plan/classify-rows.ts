import type { District } from '@kentongan/contract';

import type { ColumnField } from '../header/column-field.ts';
import { columnsOf, type Header } from '../header/header.ts';
import { normalizeLabel } from '../header/label-field.ts';
import { isBlankText } from '../fields/blank-text.ts';
import type { PlaceIndex } from '../matching/place-index.ts';
import { cellText, columnLetters, type Cell, type Table, type TableRow } from '../reading/table.ts';

/** A row that describes a group, with the heading it stands under. */
export interface DataRow {
  readonly number: number;
  /** The cell of a field; `null` when it is blank or the sheet has no such column. */
  cell(field: ColumnField): Cell;
  /** Cells of a field that several columns hold. */
  cells(field: ColumnField): readonly Cell[];
  /** Letters of the column of a field, of the group's name when the sheet has none. */
  column(field: ColumnField): string;
  readonly sectionDistrict: District | null;
}

/** Why a row is no group. */
export type SkipReason =
  'heading' | 'total' | 'signature' | 'repeated-header' | 'column-numbers' | 'unclear';

/** A row that was passed over, and what stands in it. */
export interface SkippedRow {
  readonly number: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** Rows below the header, told apart. */
export interface ClassifiedRows {
  readonly data: readonly DataRow[];
  readonly skipped: readonly SkippedRow[];
}

const total = /^(sub ?)?(total|jumlah|jml|grand total|jumlah total)\b/;
const signature =
  /\b(mengetahui|kepala|plt|an|bupati|camat|lurah|pembina|penata|nip|sekretaris daerah|dinas|ttd|dibuat oleh|catatan|sumber|keterangan)\b|\b\d{1,2} [a-z]+ \d{4}$|^[a-z ]+ tanggal\b/;

/** Tells the groups from headings, totals, signatures and page breaks. Nothing is dropped unseen. */
export function classifyRows(table: Table, header: Header, index: PlaceIndex): ClassifiedRows {
  const data: DataRow[] = [];
  const skipped: SkippedRow[] = [];
  let sectionDistrict: District | null = null;
  let isAfterTotal = false;

  for (const row of table.rows) {
    if (row.number <= header.lastRow) continue;
    const filled = filledCells(row);
    if (filled.length === 0) continue;
    const text = filled.map(({ value }) => value).join(' · ');
    const skip = (reason: SkipReason) =>
      skipped.push({ number: row.number, reason, text: text.slice(0, 120) });

    if (isColumnNumbers(row, header)) skip('column-numbers');
    else if (isRepeatedHeader(filled, header)) skip('repeated-header');
    else if (
      filled.some(({ value }) => total.test(normalizeLabel(value))) &&
      !hasNamedPlace(row, header)
    ) {
      skip('total');
      isAfterTotal = true;
    } else if (filled.length === 1 && isHeading(filled, header, index)) {
      skip('heading');
      sectionDistrict = districtInHeading(text, index);
    } else if (looksLikeGroup(row, header)) {
      data.push(toDataRow(row, header, sectionDistrict));
    } else {
      const isSignature =
        filled.length <= 3 && (isAfterTotal || signature.test(normalizeLabel(text)));
      skip(isSignature ? 'signature' : 'unclear');
    }
  }
  return { data, skipped };
}

interface FilledCell {
  readonly column: number;
  readonly value: string;
}

function filledCells(row: TableRow): FilledCell[] {
  return row.cells.flatMap((cell, column) => {
    const value = cellText(cell);
    return value === '' ? [] : [{ column, value }];
  });
}

/** Indonesian tables number their columns in a row of their own: 1, 2, 3 or (1), (2), (3). */
function isColumnNumbers(row: TableRow, header: Header): boolean {
  const numbers = filledCells(row).map(({ value }) => Number(value.replace(/^\((\d+)\)$/, '$1')));
  return (
    numbers.length >= 3 &&
    numbers.length >= header.columns.length / 2 &&
    numbers.every(
      (number, position) =>
        Number.isInteger(number) &&
        number >= 1 &&
        number <= 100 &&
        (position === 0 || number === (numbers[position - 1] ?? 0) + 1),
    )
  );
}

function isRepeatedHeader(filled: readonly FilledCell[], header: Header): boolean {
  const labels = new Set(
    header.columns.flatMap(({ label }) => [label, ...label.split(' / ')]).map(normalizeLabel),
  );
  return filled.length >= 2 && filled.every(({ value }) => labels.has(normalizeLabel(value)));
}

function isHeading(filled: readonly FilledCell[], header: Header, index: PlaceIndex): boolean {
  const [only] = filled;
  if (!only) return false;
  if (districtInHeading(only.value, index)) return true;
  if (signature.test(normalizeLabel(only.value))) return false;
  const field = header.columns.find((column) => column.index === only.column)?.field ?? null;
  // In a column of its own a name is a group whose other cells are still blank.
  const standsForItself = field === 'name' || field === 'village';
  const isLoud = only.value === only.value.toUpperCase() && !/^kim\b/i.test(only.value);
  return /\p{L}/u.test(only.value) && (!standsForItself || isLoud);
}

function districtInHeading(text: string, index: PlaceIndex): District | null {
  const name = /^(?:[ivxlc\d]+\s*[.)]\s*|[a-z][.)]\s+)?(?:kecamatan|kec\b\.?)\s*:?\s*(.+)$/i.exec(
    text,
  )?.[1];
  return name === undefined ? null : (index.districtsNamed(name)[0] ?? null);
}

function hasPlace(row: TableRow, header: Header): boolean {
  return isFilled(row, header, 'village') || isFilled(row, header, 'areaCode');
}

/** In a total the number of villages stands where else their name does. */
function hasNamedPlace(row: TableRow, header: Header): boolean {
  return (
    isFilled(row, header, 'areaCode') ||
    columnsOf(header, 'village').some((index) => /^\D*\p{L}{3}/u.test(cellText(row.cells[index])))
  );
}

/** A name or a place, and not alone; or so many cells that somebody must look at it. */
function looksLikeGroup(row: TableRow, header: Header): boolean {
  const known = header.columns.filter(
    ({ index, field }) =>
      field !== null && field !== 'rowNumber' && !isBlankText(cellText(row.cells[index])),
  ).length;
  if (isFilled(row, header, 'name')) return true;
  return hasPlace(row, header) ? known >= 2 : known >= 4;
}

function isFilled(row: TableRow, header: Header, field: ColumnField): boolean {
  return columnsOf(header, field).some((index) => !isBlankText(cellText(row.cells[index])));
}

function toDataRow(row: TableRow, header: Header, sectionDistrict: District | null): DataRow {
  const cells = (field: ColumnField) =>
    columnsOf(header, field).map((index) => row.cells[index] ?? null);
  return {
    number: row.number,
    cells,
    cell: (field) => cells(field)[0] ?? null,
    column: (field) =>
      columnLetters(columnsOf(header, field)[0] ?? columnsOf(header, 'name')[0] ?? 0),
    sectionDistrict,
  };
}
