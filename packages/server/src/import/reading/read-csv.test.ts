import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import Papa from 'papaparse';

import { demoSheet } from '../../testing/demo-sheet.ts';
import { planTables } from '../../testing/plan-tables.ts';
import { readCsv } from './read-csv.ts';
import { readTableFile } from './read-table-file.ts';
import { tableLimits } from './table-limits.ts';
import { cellText } from './table.ts';

const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, tableLimits);

/** The bytes Excel writes on a Windows that knows no UTF-8; all letters of the demo fit. */
function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '–': 0x96, '’': 0x92 };
  return Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));
}

describe('readCsv', () => {
  let rows: string[][];
  before(async () => {
    const { tables } = await readTableFile(demoSheet);
    const [table] = tables;
    const last = table?.rows.at(-1)?.number ?? 0;
    const byNumber = new Map(table?.rows.map((row) => [row.number, row.cells.map(cellText)]));
    rows = Array.from({ length: last }, (_, index) => byNumber.get(index + 1) ?? []);
  });

  const variants: Record<string, (rows: string[][]) => Uint8Array | string> = {
    'comma and UTF-8': (data) => Papa.unparse(data),
    'semicolon and UTF-8': (data) => Papa.unparse(data, { delimiter: ';' }),
    'tab and UTF-8': (data) => Papa.unparse(data, { delimiter: '\t' }),
    'semicolon and a byte order mark': (data) => `\ufeff${Papa.unparse(data, { delimiter: ';' })}`,
    'comma and Windows-1252': (data) => windows1252(Papa.unparse(data)),
    'semicolon and Windows-1252': (data) => windows1252(Papa.unparse(data, { delimiter: ';' })),
    'lines that end in a line feed only': (data) => Papa.unparse(data, { newline: '\n' }),
    'a line that names the separator': (data) =>
      `sep=;\r\n${Papa.unparse(data, { delimiter: ';' })}`,
    'UTF-16': (data) => Buffer.from(`\ufeff${Papa.unparse(data, { delimiter: '\t' })}`, 'utf16le'),
  };

  for (const [name, write] of Object.entries(variants)) {
    it(`finds the same groups and rows in a file with ${name}`, async () => {
      const { figures, refused, created } = await planTables([read(write(rows))]);

      assert.equal(figures.groups, 236);
      assert.equal(figures.villages, 230);
      assert.equal(figures.decreed, 192);
      assert.equal(figures.consents, 123);
      assert.deepEqual(
        refused.map(({ row }) => row),
        [264, 265, 266],
      );
      // The dash between the years is the letter that another encoding would lose.
      assert.equal(created.find(({ row }) => row === 12)?.record.board?.endsOn, '2028');
    });
  }

  it('counts a text that runs over several lines as one row', () => {
    const { rows: read_ } = read('a,b\n"x\ny",1\nlast,2\n');

    assert.deepEqual(
      read_.map(({ number }) => number),
      [1, 2, 3],
    );
  });

  it('counts blank rows, as a spreadsheet does', () => {
    assert.deepEqual(
      read('a;b\n\n;\nlast;2\n').rows.map(({ number }) => number),
      [1, 4],
    );
  });
});
