import { OutgoingError } from './outgoing-error.ts';

/** Milliseconds a request may take. */
export interface TimeLimitOptions {
  readonly totalTimeout: number;
  /** Without anything coming. An old server may think for twice as long before it begins. */
  readonly idleTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** The clocks of one request. */
export interface TimeLimits {
  /** Aborted when the time is over, or by the caller. */
  readonly signal: AbortSignal;
  /** Starts the idle time anew. */
  onProgress(): void;
  /** Ends the request at once. */
  abort(error: OutgoingError): void;
  end(): void;
}

/** Starts both clocks. */
export function startTimeLimits({
  totalTimeout,
  idleTimeout,
  signal,
}: TimeLimitOptions): TimeLimits {
  const controller = new AbortController();
  const expire = (milliseconds: number, what: string) => () =>
    controller.abort(
      new OutgoingError('too-slow', `${what} within ${milliseconds / 1_000} seconds.`),
    );
  const total = setTimeout(expire(totalTimeout, 'The answer did not arrive'), totalTimeout);
  const startIdle = (milliseconds: number) =>
    setTimeout(expire(milliseconds, 'The host sent nothing'), milliseconds);
  let idle = startIdle(2 * idleTimeout);
  let hasBegun = false;
  return {
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    onProgress() {
      if (hasBegun) {
        idle.refresh();
        return;
      }
      hasBegun = true;
      clearTimeout(idle);
      idle = startIdle(idleTimeout);
    },
    abort: (error) => controller.abort(error),
    end() {
      clearTimeout(total);
      clearTimeout(idle);
    },
  };
}
