import { ProblemError } from './problem-error.ts';

/** How much one visitor may do. */
export interface RateLimit {
  /** Requests in one go. */
  readonly burst: number;
  /** Requests in the long run. */
  readonly perMinute: number;
}

/** Counts requests per visitor in memory. */
export interface RateLimiter {
  /** @throws {@link ProblemError} `rate-limited`, with `Retry-After`. */
  take(visitor: string): void;
}

/** More visitors than this are forgotten at once, so that memory is bounded. */
const maxVisitors = 20_000;

/** Makes a token bucket per visitor; `clock` gives milliseconds that never go back. */
export function createRateLimiter(
  { burst, perMinute }: RateLimit,
  clock: () => number = () => performance.now(),
): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const perMillisecond = perMinute / 60_000;

  return {
    take(visitor) {
      const now = clock();
      const bucket = buckets.get(visitor) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perMillisecond);
      if (buckets.size >= maxVisitors) buckets.clear();
      buckets.set(visitor, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
      if (tokens >= 1) return;
      const seconds = Math.ceil((1 - tokens) / perMillisecond / 1_000);
      throw new ProblemError('rate-limited', { headers: { 'retry-after': String(seconds) } });
    },
  };
}
