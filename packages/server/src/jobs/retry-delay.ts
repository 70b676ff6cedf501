const first = 30_000;
const longest = 24 * 3_600_000;

/** After so many failed tries a job has failed: with these delays, after about three and a half days. */
export const maxAttempts = 15;

/**
 * Milliseconds from a failed try to the next: doubled each time up to a day, and spread by a quarter
 * to both sides, so that what failed together is not tried together.
 */
export function retryDelay(attempts: number, random: () => number = Math.random): number {
  const delay = Math.min(longest, first * 2 ** (attempts - 1));
  return Math.round(delay * (0.75 + random() / 2));
}
