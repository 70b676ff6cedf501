const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What the time of the next look depends on. */
export interface ScheduleOptions {
  readonly now: number;
  /** When its items were published, in any order. */
  readonly itemDates: readonly number[];
  /** Whether items are missing that the next look decides about. */
  readonly isInDoubt?: boolean;
  /** How often in a row it could not be read; 0 when it just was. */
  readonly failureCount: number;
  /** Earliest time its server allows, from `Retry-After` or `Cache-Control`. */
  readonly notBefore?: number | null;
  /** From 0 up to but not including 1; spreads feeds over time. */
  readonly random: number;
}

/** Bounds of the time between two looks. */
export const scheduleLimits = {
  shortest: 30 * minute,
  longest: day,
  /** For a feed that has been quiet for months, and whatever its server asks for. */
  quiet: 7 * day,
  /** So long a source may fail before it is paused. */
  patience: 14 * day,
} as const;

/** Gaps between so many posts make the rhythm. */
const postsOfRhythm = 11;
/** From this age of the newest post a feed counts as quiet, and is asked ever more rarely. */
const quietAge = 14 * day;
/** A twentieth of the age: a post of 140 days ago means once a week. */
const quietShare = 20;

/**
 * Says when to look at a feed again.
 *
 * Twice as often as it posts, but neither more often than every half hour nor more rarely than daily;
 * up to a week when it is quiet. A feed that fails is asked at doubling distances up to a day.
 */
export function nextLook(options: ScheduleOptions): number {
  const { now, failureCount, random, notBefore } = options;
  const pause = failureCount > 0 ? backOff(failureCount) : restOf(options);
  // A tenth more or less, so that feeds added together do not stay together.
  const usual = now + Math.round(pause * (0.9 + random * 0.2));
  const asked = Math.min(notBefore ?? 0, now + scheduleLimits.quiet);
  // What a server asks for is kept exactly or exceeded.
  return Math.max(usual, asked);
}

function restOf({ now, itemDates, isInDoubt = false }: ScheduleOptions): number {
  const { shortest, longest, quiet } = scheduleLimits;
  if (isInDoubt) return shortest;
  const newestFirst = itemDates.toSorted((one, other) => other - one).slice(0, postsOfRhythm);
  const [newest] = newestFirst;
  if (newest === undefined) return longest;
  const gaps = newestFirst.slice(1).map((date, index) => (newestFirst[index] ?? date) - date);
  const rhythm = Math.min(Math.max(middleOf(gaps) / 2, shortest), longest);
  const age = now - newest;
  return age < quietAge ? rhythm : Math.max(rhythm, Math.min(age / quietShare, quiet));
}

function backOff(failureCount: number): number {
  const { shortest, longest } = scheduleLimits;
  return Math.min(shortest * 2 ** Math.min(failureCount - 1, 10), longest);
}

/** Without a gap, as with a single post, the rhythm is not known and taken for slow. */
function middleOf(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
