import { mergeRange, parseReference, type CellRange } from './cell-reference.ts';
import { FileRefusedError } from './file-refused-error.ts';
import { isExternalFormula } from './is-external-formula.ts';
import { unescapeText } from './read-shared-strings.ts';
import { readXml } from './read-xml.ts';
import { serialDate, type DateSystem } from './serial-date.ts';
import type { TableBudget } from './table-budget.ts';
import { columnLetters, type Cell } from './table.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly name: string;
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly dateSystem: DateSystem;
  readonly budget: TableBudget;
}

/** The cells of a sheet and its merged ranges. */
export interface SheetCells {
  readonly rows: readonly { readonly number: number; readonly cells: Cell[] }[];
  readonly merges: readonly CellRange[];
}

/** Rows and cells without content are legal in any number; reading them forever is not. */
const elementsPerLimit = 5;

/**
 * Reads one sheet cell by cell. Blank cells, however far away, are passed over.
 *
 * @throws {@link FileRefusedError}
 */
export async function readSheet(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  context: SheetContext,
): Promise<SheetCells> {
  const { budget } = context;
  const { limits } = budget;
  const rows: { number: number; cells: Cell[] }[] = [];
  const merges: CellRange[] = [];
  let rowNumber = 0;
  let column = -1;
  let row: Cell[] = [];
  let elements = 0;
  let type = 'n';
  let style = 0;
  let value = '';
  let formula = '';
  let hasFormula = false;
  let target: 'value' | 'formula' | null = null;

  await readXml(
    part,
    bytes,
    {
      onOpen(name, attributes) {
        if (name === 'c') {
          countElement();
          const reference = attributes['r'];
          column = reference === undefined ? column + 1 : parseReference(reference, part).column;
          type = attributes['t'] ?? 'n';
          style = Number(attributes['s'] ?? 0);
          value = '';
          formula = '';
          hasFormula = false;
        } else if (name === 'v' || name === 't') target = 'value';
        else if (name === 'f') {
          target = 'formula';
          hasFormula = true;
          formula = '';
        } else if (name === 'rPh') target = null;
        else if (name === 'row') {
          countElement();
          rowNumber = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']);
          column = -1;
          row = [];
        } else if (name === 'mergeCell') {
          merges.push(mergeRange(attributes['ref'] ?? '', part));
          if (merges.length > limits.merges) {
            throw new FileRefusedError({
              code: 'too-many-merges',
              limit: limits.merges,
              sheet: context.name,
            });
          }
        }
      },
      onText(text) {
        if (target === 'value') value += text;
        else if (target === 'formula') formula += text;
        if (value.length > limits.cellCharacters || formula.length > limits.cellCharacters) {
          throw new FileRefusedError({ code: 'too-much-text' });
        }
      },
      onClose(name) {
        if (name === 'v' || name === 't' || name === 'f') target = null;
        else if (name === 'c') {
          const cell = toCell();
          if (cell === null) return;
          budget.take(context.name, rowNumber, column, cell);
          while (row.length < column) row.push(null);
          row[column] = cell;
        } else if (name === 'row' && row.length > 0) rows.push({ number: rowNumber, cells: row });
      },
    },
    limits,
  );
  // Rows come in order from every spreadsheet program, but nothing forces them to.
  return { rows: rows.sort((a, b) => a.number - b.number), merges };

  function countElement(): void {
    elements += 1;
    if (elements > limits.cells * elementsPerLimit) {
      throw new FileRefusedError({ code: 'too-many-cells', limit: limits.cells });
    }
  }

  function toCell(): Cell {
    if (hasFormula) {
      if (isExternalFormula(formula)) {
        throw new FileRefusedError({
          code: 'has-external-formula',
          sheet: context.name,
          cell: `${columnLetters(column)}${rowNumber}`,
        });
      }
      return { kind: 'formula', text: value };
    }
    if (type === 's') return orNull(context.sharedStrings[Number(value)] ?? '');
    if (type === 'inlineStr' || type === 'str') return orNull(unescapeText(value));
    if (value === '') return null;
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return { kind: 'date', iso: value.slice(0, 10) };
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    if (!context.dateStyles.has(style)) return number;
    const iso = serialDate(number, context.dateSystem);
    return iso === null ? number : { kind: 'date', iso };
  }
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
