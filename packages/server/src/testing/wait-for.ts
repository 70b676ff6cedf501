import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

const patience = 90_000;

/** Looks again and again until it is so, and gives up after a time that is never short. */
export async function waitFor(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = performance.now(); !(await isSo()); await delay(20)) {
    assert(performance.now() - start < patience, `Still not so: ${what}`);
  }
}
