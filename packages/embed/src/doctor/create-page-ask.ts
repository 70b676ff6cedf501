import type { Answer, Ask } from '@kentongan/contract/doctor';

import type { Violation } from './watch-violations.js';

/** Milliseconds after which nothing is waited for. */
const patience = 10_000;

/** Makes what asks an address from within this page, and tells who was in the way. */
export function createPageAsk(violations: readonly Violation[]): Ask {
  return async (address, { mayItSend = false } = {}) => {
    try {
      const response = await fetch(address, {
        // Asks for leave and sends nothing, so that a page in order sees no error on its console.
        ...(mayItSend && { method: 'OPTIONS' }),
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      return await toAnswer(response);
    } catch {
      return { outcome: await findOutWhy(address, violations) };
    }
  };
}

/** The browser says the same of every failure, so that more has to be asked. */
async function findOutWhy(
  address: string,
  violations: readonly Violation[],
): Promise<'blocked' | 'cors' | 'unreachable'> {
  // A policy is reported a moment after the failure that it causes.
  await new Promise((resolve) => setTimeout(resolve));
  if (isStopped(address, violations)) return 'blocked';
  try {
    await fetch(address, { mode: 'no-cors', signal: AbortSignal.timeout(patience) });
    return 'cors';
  } catch {
    return isStopped(address, violations) ? 'blocked' : 'unreachable';
  }
}

function isStopped(address: string, violations: readonly Violation[]): boolean {
  const { origin } = new URL(address);
  return violations.some((violation) => violation.address.startsWith(origin));
}

async function toAnswer(response: Response): Promise<Answer> {
  return {
    outcome: 'answered',
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
    // Browsers show other pages neither of them.
    date: null,
    policy: null,
  };
}
