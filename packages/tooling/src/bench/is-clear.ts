import { median } from './median.ts';

/**
 * Whether ratios are so far on one side of the limit that more rounds would not change the verdict:
 * at least four in five are on the same side as their median, and that median keeps a distance of
 * 4 % from the limit.
 */
export function isClear(ratios: readonly number[], limit: number): boolean {
  const middle = median(ratios);
  if (!(Math.abs(middle - limit) >= 0.04 * limit)) return false;
  const sameSide = ratios.filter((ratio) => ratio > limit === middle > limit);
  return sameSide.length >= 0.8 * ratios.length;
}
