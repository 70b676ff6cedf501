import { setTimeout as delay } from 'node:timers/promises';

/** Lets one request at a time through to each host. */
export interface HostTurns {
  /**
   * Waits for the turn. The returned function ends it.
   *
   * @throws the reason of `signal` when it is aborted.
   */
  enter(host: string, signal: AbortSignal | undefined): Promise<() => void>;
}

/** Makes turns with a pause of so many milliseconds between two requests to one host. */
export function createHostTurns(pause: number): HostTurns {
  const last = new Map<string, Promise<void>>();

  return {
    async enter(host, signal) {
      const before = last.get(host) ?? Promise.resolve();
      let leave = (): void => undefined;
      const left = new Promise<void>((resolve) => (leave = resolve));
      const turn = Promise.all([before, left]).then(async () => {
        if (pause > 0) await delay(pause);
        // Nobody waits any more: the host is forgotten.
        if (last.get(host) === turn) last.delete(host);
      });
      last.set(host, turn);
      try {
        await abortable(before, signal);
        return leave;
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

async function abortable(waiting: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return waiting;
  signal.throwIfAborted();
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
  });
  try {
    await Promise.race([waiting, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
