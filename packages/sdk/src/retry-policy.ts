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

/** Fills the gaps of a call's options from the client's, at last from the defaults. */
export function toRetryPolicy(call: RetryOptions = {}, client: RetryOptions = {}): RetryPolicy {
  return {
    limit: call.limit ?? client.limit ?? 2,
    delay: call.delay ?? client.delay ?? 300,
    maxRetryAfter: call.maxRetryAfter ?? client.maxRetryAfter ?? 10_000,
    deadline: call.deadline ?? client.deadline ?? 45_000,
  };
}

/** Milliseconds to wait before the `attempt`-th retry, or `undefined` when another try is no use. */
export function retryDelay(
  error: ClientError,
  attempt: number,
  { delay, maxRetryAfter }: RetryPolicy,
): number | undefined {
  const { kind, status = 0, retryAfter = 0 } = error;
  const answered = kind === 'api' || kind === 'contract';
  if ((answered && !isTemporary(status)) || retryAfter * 1_000 > maxRetryAfter) return undefined;

  const backOff = Math.min(5_000, delay * 2 ** (attempt - 1));
  return retryAfter * 1_000 + backOff * (1 - Math.random() / 2);
}

/** Whether an answer of this status may be another one a little later. */
export function isTemporary(status: number): boolean {
  return [408, 425, 429].includes(status) || status >= 500;
}
