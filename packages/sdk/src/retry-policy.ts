import type { ClientError } from './errors.js';

/** How a call is tried again. */
export interface RetryOptions {
  /**
   * How often to try again.
   *
   * @defaultValue 2
   */
  readonly limit?: number | undefined;
  /**
   * Milliseconds before the first retry. Doubles with each further one, up to five seconds, and is
   * shortened by up to half at random, so that many visitors do not come back at once.
   *
   * @defaultValue 300
   */
  readonly delay?: number | undefined;
  /**
   * The longest `Retry-After`, in milliseconds, to sit out. When the backend asks for more, the
   * call fails at once with `retryAfter` on the error.
   *
   * @defaultValue 10_000
   */
  readonly maxRetryAfter?: number | undefined;
  /**
   * Milliseconds for the whole call, with all tries and waits. Never shorter than `timeout`.
   *
   * @defaultValue 45_000
   */
  readonly deadline?: number | undefined;
}

/** Retry options with every gap filled. */
export type RetryPolicy = {
  readonly [Key in keyof RetryOptions]-?: NonNullable<RetryOptions[Key]>;
};

const defaults: RetryPolicy = { limit: 2, delay: 300, maxRetryAfter: 10_000, deadline: 45_000 };
const longestDelay = 5_000;

/** Fills the gaps of the first options from the next ones, at last from the defaults. */
export function toRetryPolicy(...options: readonly (RetryOptions | undefined)[]): RetryPolicy {
  const pick = (key: keyof RetryOptions): number =>
    options.find((option) => option?.[key] !== undefined)?.[key] ?? defaults[key];
  return {
    limit: pick('limit'),
    delay: pick('delay'),
    maxRetryAfter: pick('maxRetryAfter'),
    deadline: pick('deadline'),
  };
}

/** Milliseconds to wait before the `attempt`-th retry, or `undefined` when another try is no use. */
export function retryDelay(
  error: ClientError,
  attempt: number,
  { delay, maxRetryAfter }: RetryPolicy,
): number | undefined {
  let retryAfter = 0;
  if (error.kind === 'api' || error.kind === 'contract') {
    if (!isTemporary(error.status)) return undefined;
    retryAfter = (error.retryAfter ?? 0) * 1_000;
    if (retryAfter > maxRetryAfter) return undefined;
  }
  const backOff = Math.min(longestDelay, delay * 2 ** (attempt - 1));
  return retryAfter + backOff * (1 - Math.random() / 2);
}

function isTemporary(status: number | undefined): boolean {
  return status === 408 || status === 425 || status === 429 || (status ?? 0) >= 500;
}
