import { OutgoingError } from './outgoing-error.ts';

/** Milliseconds a request may take. */
export interface TimeLimitOptions {
  readonly totalTimeout: number;
  /** Without anything coming. */
  readonly idleTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** The clocks of one request. */
export interface TimeLimits {
  /** Aborted when the time is over, or by the caller. */
  readonly signal: AbortSignal;
  /** Starts the idle time anew. */
  readonly onProgress: () => void;
  end(): void;
}

/** Starts both clocks. */
export function startTimeLimits({
  totalTimeout,
  idleTimeout,
  signal,
}: TimeLimitOptions): TimeLimits {
  const controller = new AbortController();
  const abort = (milliseconds: number, what: string) => () =>
    controller.abort(
      new OutgoingError('too-slow', `${what} within ${milliseconds / 1_000} seconds.`),
    );
  const total = setTimeout(abort(totalTimeout, 'The answer did not arrive'), totalTimeout);
  const idle = setTimeout(abort(idleTimeout, 'The host sent nothing'), idleTimeout);
  return {
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    onProgress: () => void idle.refresh(),
    end() {
      clearTimeout(total);
      clearTimeout(idle);
    },
  };
}
