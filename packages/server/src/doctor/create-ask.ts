import type { Answer, Ask } from '@kentongan/contract/doctor';

import { OutgoingError } from '../outgoing/outgoing-error.ts';
import type { GuardedFetch, OutgoingAnswer } from '../outgoing/guarded-fetch.ts';

/** What {@link createAsk} needs. */
export interface AskOptions {
  readonly fetch: GuardedFetch;
  /** Address of the page on whose behalf it asks. */
  readonly page: string;
  readonly signal?: AbortSignal | undefined;
}

const maxBytes = 3_000_000;

/** Makes what asks an address the way a browser with that page would, and reads CORS like one. */
export function createAsk({ fetch, page, signal }: AskOptions): Ask {
  const { origin } = new URL(page);
  return async (address, { isData = false, mayItSend = false } = {}) => {
    try {
      const answer = await fetch(address, {
        maxBytes,
        // No message, so that a backend that would take one refuses this for another reason.
        ...(mayItSend && { body: '{}' }),
        headers: {
          accept: isData ? 'application/json' : '*/*',
          origin,
          ...(mayItSend && { 'content-type': 'application/json' }),
        },
        ...(signal && { signal }),
      });
      if (isData && !isReadable(answer, origin)) return { outcome: 'cors' };
      return toAnswer(answer);
    } catch (error) {
      if (error instanceof OutgoingError) return { outcome: 'unreachable' };
      throw error;
    }
  };
}

function isReadable({ headers, url }: OutgoingAnswer, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin || new URL(url).origin === origin;
}

function toAnswer({ status, headers, body }: OutgoingAnswer): Answer {
  const date = Date.parse(headers.get('date') ?? '');
  return {
    outcome: 'answered',
    status,
    body,
    date: Number.isNaN(date) ? null : date,
    policy: headers.get('content-security-policy'),
  };
}
