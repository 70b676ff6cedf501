import type { ColumnField } from './column-field.ts';

/** A column and what was taken for its meaning. */
export interface HeaderColumn {
  /** The first is 0. */
  readonly index: number;
  /** As the sheet says it; labels over each other are joined by a slash. */
  readonly label: string;
  /** `null` when the column is not used. */
  readonly field: ColumnField | null;
}

/** The header of a sheet. */
export interface Header {
  /** Number of its first and its last row, as a person sees them. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** Indexes of the columns that hold a field, left to right. */
export function columnsOf(header: Header, field: ColumnField): number[] {
  return header.columns.filter((column) => column.field === field).map(({ index }) => index);
}

/** Whether the sheet has a column for a field. */
export function hasColumn(header: Header, ...fields: readonly ColumnField[]): boolean {
  return header.columns.some(({ field }) => field !== null && fields.includes(field));
}
