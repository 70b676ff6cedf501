import { setTimeout as sleep } from 'node:timers/promises';

/** Asks the server until it says that it is ready; gives false when it is not within the time. */
export async function waitUntilReady(address: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    try {
      const response = await fetch(`${address}/readyz`, { signal });
      await response.arrayBuffer();
      if (response.ok) return true;
    } catch {
      // Nobody listens yet; that is what we are waiting for.
    }
    await sleep(40, undefined, { signal }).catch(() => undefined);
  }
  return false;
}
