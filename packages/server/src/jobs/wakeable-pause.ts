/** A pause that can be ended early. */
export interface WakeablePause {
  /** Waits so many milliseconds, or until it is woken; not at all if it was woken since the last wait. */
  wait(milliseconds: number): Promise<void>;
  wake(): void;
}

/** Makes a pause for one waiter. */
export function createWakeablePause(): WakeablePause {
  let isWoken = false;
  let end: (() => void) | undefined;
  return {
    async wait(milliseconds) {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      isWoken = false;
    },
    wake() {
      isWoken = true;
      end?.();
    },
  };
}
