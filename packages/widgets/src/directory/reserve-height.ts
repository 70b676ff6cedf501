// Without round() a block may be a row off until it is drawn.
const canRound = CSS.supports('order: round(1)');

/** How the styles write the height of so many groups, in as many columns as there are. */
function toHeight(groups: number): string {
  const rows = `${groups} / var(--_columns, 1)`;
  // A started row is a whole one.
  return `calc(${canRound ? `round(up, ${rows})` : rows} * var(--_row, 5em) - 0.5em)`;
}

/**
 * Keeps the room of a block: of one without rows, or of one with rows that are not laid out.
 *
 * Written out on the block itself: of a custom property with the number of groups every row would
 * inherit another value, and the browser could not use the style of one row for the next.
 */
export function reserveBlock(block: HTMLElement, groups: number, isEmpty: boolean): void {
  const height = toHeight(groups);
  block.style.cssText = isEmpty
    ? `min-block-size: ${height}`
    : `contain-intrinsic-block-size: auto ${height}`;
}

/** Keeps the room of a district that is not laid out: for its heading, and its rows in one column. */
export function reserveDistrict(district: HTMLElement, groups: number): void {
  district.style.cssText = `contain-intrinsic-block-size: auto calc(${groups} * var(--_row, 5em) + 2.75em)`;
}
