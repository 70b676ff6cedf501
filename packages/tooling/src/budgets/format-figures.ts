import { keepsLimit, type Figure, type FigureUnit } from './budget.ts';

/** Prints figures as a table: subject, figure, limit, ok or OVER. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.subject,
    formatValue(figure.value, figure.unit),
    formatValue(figure.limit, figure.unit),
    keepsLimit(figure) ? 'ok' : 'OVER',
    figure.detail ?? '',
  ]);
  const table = [['what', 'measured', 'at most', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table.map((row) => formatRow(row, widths)).join('\n');
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      const isNumber = column === 1 || column === 2;
      return isNumber ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

function formatValue(value: number, unit: FigureUnit): string {
  // What is printed to be known, and has no limit.
  if (value === Infinity) return '–';
  switch (unit) {
    case 'bytes':
      return `${(value / 1000).toFixed(2)} kB`;
    case 'ms':
      return `${value.toFixed(1)} ms`;
    case 'ratio':
      return `${value.toFixed(3)}×`;
    case 'shift':
      return value.toFixed(4);
    case 'count':
      return String(value);
  }
}
