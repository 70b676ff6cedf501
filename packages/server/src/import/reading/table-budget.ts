import { FileRefusedError } from './file-refused-error.ts';
import { columnLetters, type Cell } from './table.ts';
import type { TableLimits } from './table-limits.ts';

/** What is left of the limits while the sheets of one file are read. */
export interface TableBudget {
  readonly limits: TableLimits;
  /** Accounts for one cell with content. */
  take(sheet: string | null, row: number, column: number, cell: Cell): void;
}

/** Starts counting for one file. */
export function createTableBudget(limits: TableLimits): TableBudget {
  let cells = 0;
  let characters = 0;
  return {
    limits,
    take(sheet, row, column, cell) {
      if (!(row >= 1 && row <= limits.rows)) {
        throw new FileRefusedError({ code: 'too-many-rows', limit: limits.rows, sheet });
      }
      if (column >= limits.columns) {
        throw new FileRefusedError({
          code: 'too-many-columns',
          limit: limits.columns,
          sheet,
          cell: `${columnLetters(column)}${row}`,
        });
      }
      cells += 1;
      if (cells > limits.cells) {
        throw new FileRefusedError({ code: 'too-many-cells', limit: limits.cells });
      }
      characters += lengthOf(cell);
      if (characters > limits.characters) throw new FileRefusedError({ code: 'too-much-text' });
    },
  };
}

function lengthOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return cell !== null && typeof cell === 'object' && cell.kind !== 'date' ? cell.text.length : 0;
}
