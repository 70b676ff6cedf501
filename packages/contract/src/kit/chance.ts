/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to just below `below`. */
  below(below: number): number;
  /** One of several. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/**
 * Makes a {@link Chance} (mulberry32).
 *
 * @example
 * ```ts
 * import { createChance } from '@kentongan/contract/testing';
 *
 * createChance(7).below(10) === createChance(7).below(10); // true
 * ```
 */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
