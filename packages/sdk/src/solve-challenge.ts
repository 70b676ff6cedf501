import type { MessageChallenge, MessageRequest } from '@kentongan/contract';

import { loadPart } from './load-part.js';

/** The answer to a challenge, as it goes with a message. */
export type Proof = NonNullable<MessageRequest['proof']>;

/** Options for solving a challenge. */
export interface SolveOptions {
  /** Ends the work. The promise then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each slice with the share of all numbers that were tried, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Finds the answer of a challenge by trying, in slices of a few milliseconds between which the page
 * goes on. Needs neither `crypto.subtle`, which plain-http pages lack, nor a worker, which strict
 * policies forbid.
 *
 * @throws {@link ContractError} when the challenge has no answer.
 * @example
 * ```ts
 * import { solveChallenge } from '@kentongan/sdk';
 *
 * const challenge = await client.messages.challenge();
 * const proof = await solveChallenge(challenge);
 * ```
 */
export async function solveChallenge(
  challenge: MessageChallenge,
  options: SolveOptions = {},
): Promise<Proof> {
  const { solveInSlices } = await loadPart(import('./proof/solve-in-slices.js'));
  return solveInSlices(challenge, options);
}
