/** A date cell: a serial number that the sheet shows as a date. */
export interface DateCell {
  readonly kind: 'date';
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** A cell that calculates, or that shows an error such as `#REF!`. Its value is not trusted. */
export interface UnreliableCell {
  readonly kind: 'formula' | 'error';
  /** What the sheet shows or calculates. */
  readonly text: string;
}

/** What stands in a cell. `null` is blank. */
export type Cell = string | number | DateCell | UnreliableCell | null;

/** One row that has something in it. */
export interface TableRow {
  /** As a person sees it: the first row is 1. */
  readonly number: number;
  /** By column, the first is 0; shorter than the sheet is wide where the rest is blank. */
  readonly cells: readonly Cell[];
}

/** One sheet of a workbook, or a whole CSV file. */
export interface Table {
  /** `null` for a CSV file. */
  readonly name: string | null;
  /** In order; blank rows are left out. */
  readonly rows: readonly TableRow[];
}

/** The text of a cell, with runs of white space made one; empty for a blank cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.kind === 'date' ? cell.iso : cell.text;
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** Letters of a column as a spreadsheet shows them: 0 is `A`, 27 is `AB`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
