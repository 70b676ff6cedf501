import Papa from 'papaparse';

/** A BOM tells Excel that the file is UTF-8; other readers skip it. */
const byteOrderMark = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula, also in its wide forms, after spaces, and
 * after the semicolon at which Excel splits on an Indonesian Windows.
 */
const formulaStart = /(^|;)(?=[ \u00A0]*[=+\-@\t\r\n＝＋－＠])/g;

/** Writes rows as CSV (RFC 4180), every cell quoted, and none that a spreadsheet would compute. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(neutralize));
  return `${byteOrderMark}${Papa.unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** An apostrophe in front makes a text a text; spreadsheets know the sign. */
function neutralize(cell: string): string {
  return cell.replace(formulaStart, "$1'");
}
