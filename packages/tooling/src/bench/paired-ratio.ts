import { median } from './median.ts';

/**
 * How many times as much the first takes as the second: the median over the rounds of the ratio
 * within one round.
 *
 * Both values of a pair were measured right after each other, so what else the machine did at that
 * time falls out.
 *
 * @throws when there is no pair, or the lists do not belong together.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ratios(ours, theirs));
}

/** The ratio of each pair, in the order of the rounds. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length === 0 || ours.length !== theirs.length) {
    throw new Error(`No pairs: ${ours.length} values against ${theirs.length}`);
  }
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}
