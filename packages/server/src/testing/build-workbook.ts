import { strToU8, zipSync, type Zippable } from 'fflate';

import { columnLetters } from '../import/reading/table.ts';

/** A cell as a test writes it. */
export type TestCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value?: string }
  | { readonly serial: number };

/** A sheet as a test writes it: rows from the first, `null` for a blank row. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[] | null)[];
  readonly merges?: readonly string[];
}

/** What a test may put into a workbook besides its sheets. */
export interface BuildWorkbookOptions {
  readonly is1904?: boolean;
  /** Parts laid over the usual ones, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Makes an XLSX file with texts inside the cells and one style, a date, besides the plain one. */
export function buildWorkbook(
  sheets: readonly TestSheet[],
  { is1904 = false, parts = {} }: BuildWorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId90', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...parts,
  };
  return zip(files);
}

/** Packs named parts, texts as UTF-8. Level 0 only lays them side by side. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 1 = 1,
): Uint8Array<ArrayBuffer> {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(packed, { level }));
}

/** A sheet's XML. */
export function sheetXml({ rows, merges = [] }: TestSheet): string {
  const body = rows
    .map((cells, index) =>
      cells === null
        ? ''
        : `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`,
    )
    .join('');
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet><sheetData>${body}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

/** The relations part of a document; `external` ones lead out of it. */
export function relations(
  list: readonly (readonly [id: string, type: string, target: string, external?: 'External'])[],
): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<Relationships>${list
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
}

function cellXml(cell: TestCell, column: number, row: number): string {
  const reference = `${columnLetters(column)}${row}`;
  if (cell === null) return `<c r="${reference}"/>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  }
  if ('serial' in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${reference}" t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.value ?? '')}</v></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
