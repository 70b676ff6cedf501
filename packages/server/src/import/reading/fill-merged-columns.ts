import type { CellRange } from './cell-reference.ts';
import type { TableBudget } from './table-budget.ts';
import type { Cell } from './table.ts';

interface MutableRow {
  readonly number: number;
  readonly cells: Cell[];
}

/**
 * Repeats the value of cells merged downwards in every row they span, the way a person reads them:
 * one "Slahung" beside seventeen villages. Cells merged sideways stay as they are.
 */
export function fillMergedColumns(
  rows: readonly MutableRow[],
  merges: readonly CellRange[],
  budget: TableBudget,
): readonly MutableRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const last = rows.at(-1)?.number ?? 0;
  for (const { top, left, bottom, right } of merges) {
    if (left !== right) continue;
    const value = byNumber.get(top)?.[left] ?? null;
    if (value === null) continue;
    for (let number = top + 1; number <= Math.min(bottom, last); number += 1) {
      const cells = byNumber.get(number);
      if (!cells) continue;
      while (cells.length < left) cells.push(null);
      if ((cells[left] ?? null) !== null) continue;
      budget.take(null, number, left, value);
      cells[left] = value;
    }
  }
  return rows;
}
