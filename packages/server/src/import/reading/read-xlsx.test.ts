import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  buildWorkbook,
  relations,
  type BuildWorkbookOptions,
  type TestSheet,
} from '../../testing/build-workbook.ts';
import { FileRefusedError } from './file-refused-error.ts';
import { readXlsx } from './read-xlsx.ts';
import { tableLimits } from './table-limits.ts';
import { readTables } from './read-tables.ts';

const read = (sheet: Omit<TestSheet, 'name'>, options?: BuildWorkbookOptions) =>
  readXlsx(buildWorkbook([{ name: 'Data', ...sheet }], options), tableLimits);

describe('readXlsx', () => {
  it('reads a date cell of the 1900 system', async () => {
    const [table] = await read({ rows: [[{ serial: 44_118 }]] });

    assert.deepEqual(table?.rows[0]?.cells, [{ kind: 'date', iso: '2020-10-14' }]);
  });

  it('reads a date cell of the 1904 system', async () => {
    const [table] = await read({ rows: [[{ serial: 42_656 }]] }, { is1904: true });

    assert.deepEqual(table?.rows[0]?.cells, [{ kind: 'date', iso: '2020-10-14' }]);
  });

  it('knows a date by a number format of its own', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="171" formatCode="0&quot; hari&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="171"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    const [table] = await read(
      { rows: [[{ serial: 44_118 }, 5]] },
      { parts: { 'xl/styles.xml': styles } },
    );

    assert.deepEqual(table?.rows[0]?.cells, [{ kind: 'date', iso: '2020-10-14' }, 5]);
  });

  it('joins the runs of a rich text and leaves phonetic hints out', async () => {
    const [table] = await read(
      { rows: [] },
      {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
          'xl/sharedStrings.xml':
            '<sst><si><r><t>Reog </t></r><r><t>Bina_x000A_Broto</t></r><rPh><t>no</t></rPh></si></sst>',
          'xl/_rels/workbook.xml.rels': relations([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'sharedStrings', 'sharedStrings.xml'],
          ]),
        },
      },
    );

    assert.deepEqual(table?.rows[0]?.cells, ['Reog Bina\nBroto']);
  });

  it('repeats a cell merged downwards in every row it spans', async () => {
    const [table] = await read({
      rows: [
        ['Slahung', 'Broto'],
        [null, 'Caluk'],
      ],
      merges: ['A1:A2'],
    });

    assert.deepEqual(table?.rows[1]?.cells, ['Slahung', 'Caluk']);
  });

  it('marks a cell that calculates', async () => {
    const [table] = await read({ rows: [[{ formula: 'SUM(H7:H9)', value: '30' }]] });

    assert.deepEqual(table?.rows[0]?.cells, [{ kind: 'formula', text: '30' }]);
  });

  it('leaves blank cells far away alone', async () => {
    const [table] = await read(
      { rows: [] },
      {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData></worksheet>',
        },
      },
    );

    assert.deepEqual(table?.rows, [{ number: 1, cells: [1] }]);
  });

  it('allows links to web and mail addresses', async () => {
    const [table] = await read(
      { rows: [['kim.broto@example.id']] },
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relations([
            ['rId1', 'hyperlink', 'mailto:kim.broto@example.id', 'External'],
          ]),
        },
      },
    );

    assert.deepEqual(table?.rows[0]?.cells, ['kim.broto@example.id']);
  });
});

describe('readTables', () => {
  it('throws what its thread refused', async () => {
    await assert.rejects(readTables(new Uint8Array([0x25, 0x50, 0x44, 0x46])), (error) => {
      assert.ok(error instanceof FileRefusedError);
      assert.deepEqual(error.refusal, { code: 'other-format', format: 'pdf' });
      return true;
    });
  });
});
