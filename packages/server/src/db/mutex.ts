/** Lets one holder in at a time, in the order of asking. */
export interface Mutex {
  /** Waits for the turn. The returned function ends it and may be called more than once. */
  enter(): Promise<() => void>;
}

/** Makes a mutex nobody holds. */
export function createMutex(): Mutex {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      const { promise, resolve } = createTurn();
      last = promise;
      await before;
      return resolve;
    },
  };
}

function createTurn(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((end) => (resolve = end));
  return { promise, resolve };
}
