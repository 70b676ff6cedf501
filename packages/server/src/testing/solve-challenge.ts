import { createHash } from 'node:crypto';

import type { MessageChallenge } from '@kentongan/contract';

/** Finds the answer of a challenge the way a program of somebody else would. */
export function solveChallenge({ salt, target, max }: MessageChallenge): number {
  for (let answer = 0; answer <= max; answer += 1) {
    const hash = createHash('sha256').update(`${salt}${answer}`).digest('hex');
    if (hash === target) return answer;
  }
  throw new Error('The challenge has no answer');
}
