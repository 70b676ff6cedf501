/** Lets callers who want the same at the same time share one piece of work. */
export type Share<Value> = (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal?: AbortSignal) => Promise<Value>,
) => Promise<Value>;

/**
 * Makes a {@link Share}. Work ends early once everybody who waits for it has aborted; somebody
 * without a signal never does.
 */
export function createFlights<Value>(): Share<Value> {
  const flights = new Map<string, Flight<Value>>();

  return (key, signal, start) => {
    signal?.throwIfAborted();
    const flight = flights.get(key) ?? depart(key, signal && new AbortController(), start);
    const { value, abort } = flight;
    flight.waiting += 1;
    if (!signal) return value;

    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          // Who comes now must not get what is being given up.
          flights.delete(key);
          abort?.abort();
        }
        // The caller's own reason passes through untouched, whatever it is.
        reject(signal.reason);
      };
      signal.addEventListener('abort', onAbort);
      value.finally(() => signal.removeEventListener('abort', onAbort)).then(resolve, reject);
    });
  };

  function depart(
    key: string,
    abort: AbortController | undefined,
    start: (signal?: AbortSignal) => Promise<Value>,
  ): Flight<Value> {
    const flight = { waiting: 0, abort, value: start(abort?.signal) };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.value.then(land, land);
    return flight;
  }
}

interface Flight<Value> {
  waiting: number;
  /** Missing when somebody without a signal started it: that one stays to the end. */
  readonly abort: AbortController | undefined;
  readonly value: Promise<Value>;
}
