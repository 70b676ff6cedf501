import type { MessageChallenge } from '@kentongan/contract';

import { ContractError } from '../errors.js';
import type { Proof, SolveOptions } from '../solve-challenge.js';
import { nextTurn } from './next-turn.js';
import { createNumberedHash } from './numbered-hash.js';

/** Milliseconds of work at a time: half a frame. */
const sliceLength = 8;
/** Numbers between two looks at the clock; a slow phone needs a millisecond for them. */
const numbersPerLook = 50;

/** Finds the answer of a challenge without ever holding up the page. */
export async function solveInSlices(
  { challenge, salt, target, max }: Pick<MessageChallenge, 'challenge' | 'salt' | 'target' | 'max'>,
  { signal, onProgress }: SolveOptions,
): Promise<Proof> {
  const hash = createNumberedHash(salt, target);
  let number = 0;
  while (number <= max) {
    signal?.throwIfAborted();
    const endsAt = performance.now() + sliceLength;
    do {
      const stop = Math.min(max + 1, number + numbersPerLook);
      for (; number < stop; number += 1) {
        if (hash.matches(number)) return { challenge, answer: number };
      }
    } while (number <= max && performance.now() < endsAt);
    onProgress?.(number / (max + 1));
    await nextTurn();
  }
  throw new ContractError(`None of the numbers up to ${max} is the answer of the challenge`);
}
