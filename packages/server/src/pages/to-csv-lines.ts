import Papa from 'papaparse';

/** Begins a file: tells Excel that it is UTF-8. Other readers skip it. */
export const byteOrderMark = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula, also in its wide forms, after spaces, and
 * after the semicolon at which Excel splits on an Indonesian Windows.
 */
const formulaStart = /(^|;)(?=[ \u00A0]*[=+\-@\t\r\n＝＋－＠])/g;

/** Writes rows as lines of CSV (RFC 4180), every cell quoted, none that a spreadsheet would compute. */
export function toCsvLines(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(neutralize));
  return cells.length === 0 ? '' : `${Papa.unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** An apostrophe in front makes a text a text; spreadsheets know the sign. */
function neutralize(cell: string): string {
  return cell.replace(formulaStart, "$1'");
}
