/** How hard challenges are when nobody floods: a phone needs well under a second. */
export const normalMax = 50_000;

/** Tells how hard the next challenge of a visitor is. */
export interface Difficulty {
  /** The largest answer of a challenge for this visitor on this page. Counts the challenge. */
  next(visitor: string, origin: string): number;
}

const window = 600_000;
/** Challenges in one window that raise nothing. A village may share one address. */
const freePerVisitor = 10;
const freePerOrigin = 300;
const maxFactor = 64;
/** More visitors than this are forgotten at once, so that memory is bounded. */
const maxCounted = 20_000;

/**
 * Makes a difficulty that doubles each time a visitor, or a page, asks for twice as many challenges
 * as anybody needs, and falls back when it is quiet. `clock` gives milliseconds that never go back.
 */
export function createDifficulty(clock: () => number = () => performance.now()): Difficulty {
  const counts = new Map<string, { since: number; asked: number }>();

  const count = (key: string): number => {
    const now = clock();
    const found = counts.get(key);
    const entry = found && now - found.since < window ? found : { since: now, asked: 0 };
    entry.asked += 1;
    if (counts.size >= maxCounted) counts.clear();
    counts.set(key, entry);
    return entry.asked;
  };
  const factor = (asked: number, free: number) =>
    asked <= free ? 1 : 2 ** Math.ceil(Math.log2(asked / free));

  return {
    next(visitor, origin) {
      const byVisitor = factor(count(`visitor ${visitor}`), freePerVisitor);
      // A flood that comes from everywhere must not lock the page's honest visitors out.
      const byOrigin = Math.min(4, factor(count(`origin ${origin}`), freePerOrigin));
      return normalMax * Math.min(maxFactor, byVisitor * byOrigin);
    },
  };
}
