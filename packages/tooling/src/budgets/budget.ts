/** How a figure is measured; decides how it is printed. */
export type FigureUnit = 'bytes' | 'ms' | 'ratio' | 'count' | 'shift';

/** One measured number and the most it may be. */
export interface Figure {
  /** What was measured, in words a newcomer understands. */
  readonly subject: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: FigureUnit;
  /** How it was measured, when the subject cannot say it: medians, sample sizes, the rival. */
  readonly detail?: string;
}

/**
 * A group of figures that are measured together.
 *
 * To add one: write a file beside this one that exports a `Budget`, and list it in `all-budgets.ts`.
 */
export interface Budget {
  readonly name: string;
  /**
   * Measured by the clock or by processor time. Such figures are printed and marked, and never fail
   * a check: on a busy machine the same code is now within its limit and now over it.
   */
  readonly isTimed?: boolean;
  /**
   * Measures on the production build, which `npm run check` and `npm run bench` have made before.
   *
   * @throws when it cannot measure; that counts as over the budget.
   */
  measure(): Promise<readonly Figure[]>;
}

/** Tells whether a figure keeps its limit; a number that is not finite never does. */
export function keepsLimit({ value, limit }: Figure): boolean {
  return Number.isFinite(value) && value <= limit;
}
