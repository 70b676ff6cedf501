import { FileRefusedError } from './file-refused-error.ts';

/** A rectangle of cells; rows from 1, columns from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `C7`. */
export function parseReference(reference: string, part: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) {
    throw new FileRefusedError({ code: 'damaged', detail: part });
  }
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

/** Reads `A4:B5`, or a single cell. */
export function mergeRange(range: string, part: string): CellRange {
  const [first = '', last = first] = range.split(':');
  const from = parseReference(first, part);
  const to = parseReference(last, part);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
