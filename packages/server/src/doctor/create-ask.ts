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
  return async (address, { send, isData = false } = {}) => {
    try {
      const answer = await fetch(address, {
        maxBytes,
        ...(send !== undefined && { body: send }),
        headers: {
          accept: isData ? 'application/json' : '*/*',
          origin,
          ...(send !== undefined && { 'content-type': 'application/json' }),
        },
        ...(signal && { signal }),
      });
      // What a backend refuses is readable from here, whatever a browser would hide.
      if (isData && send === undefined && !isReadable(answer, origin)) return { outcome: 'cors' };
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
