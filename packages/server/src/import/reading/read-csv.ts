import Papa from 'papaparse';

import { FileRefusedError } from './file-refused-error.ts';
import { createTableBudget } from './table-budget.ts';
import type { TableLimits } from './table-limits.ts';
import type { Cell, Table, TableRow } from './table.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** Rows that are enough to tell what separates the columns. */
const sampleRows = 60;

/**
 * Reads a CSV file in UTF-8, UTF-16 or Windows-1252, separated by comma, semicolon, tab or bar.
 *
 * Rows are numbered as a spreadsheet shows them: a text that runs over several lines is one row.
 *
 * @throws {@link FileRefusedError}
 */
export function readCsv(bytes: Uint8Array, limits: TableLimits): Table {
  const decoded = decode(bytes);
  // Excel writes, reads and hides this line.
  const hint = /^sep=(.)\r?\n/i.exec(decoded);
  const text = hint ? decoded.slice(hint[0].length) : decoded;
  const delimiter = hint?.[1] ?? guessDelimiter(text);

  const budget = createTableBudget(limits);
  const rows: TableRow[] = [];
  let number = 0;
  let failure: unknown;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data }, parser) {
      number += 1;
      try {
        const cells = data.map(toCell);
        cells.forEach((cell, column) => {
          if (cell === null) return;
          if (String(cell).length > limits.cellCharacters) {
            throw new FileRefusedError({ code: 'too-much-text' });
          }
          budget.take(null, number, column, cell);
        });
        if (cells.some((cell) => cell !== null)) rows.push({ number, cells });
      } catch (error) {
        // Papa Parse swallows what its callback throws.
        failure = error;
        parser.abort();
      }
    },
  });
  if (failure !== undefined) throw failure;
  return { name: null, rows };
}

function toCell(text: string): Cell {
  return text.trim() === '' ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so it is what Excel writes on an Indonesian Windows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that splits the first rows into most columns. Titles above a table have none. */
function guessDelimiter(text: string): string {
  const columnsWith = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: sampleRows }).data.reduce(
      (sum, row) => sum + row.length - 1,
      0,
    );
  return delimiters.reduce((best, delimiter) =>
    columnsWith(delimiter) > columnsWith(best) ? delimiter : best,
  );
}
