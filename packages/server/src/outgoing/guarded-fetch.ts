import { Agent } from 'undici';

import { anyAddress, publicAddresses, type AddressPolicy } from './address-policy.ts';
import { checkUrl } from './check-url.ts';
import { createGuardedLookup } from './guarded-lookup.ts';
import { createHostTurns } from './host-turns.ts';
import { OutgoingError } from './outgoing-error.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { createResolveHost, type ResolveHost } from './resolve-host.ts';
import { sendRequest } from './send-request.ts';
import { startTimeLimits } from './time-limits.ts';
import { toOutgoingError } from './to-outgoing-error.ts';

/** What came back. */
export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked. */
  readonly body: Uint8Array;
  /** After redirects. */
  readonly url: string;
  /** The last address, if every redirect on the way was permanent. */
  readonly movedTo: string | null;
}

/**
 * Asks a web address that nobody has vouched for.
 *
 * @throws {@link OutgoingError}, or the reason of `signal` when the caller aborts.
 */
export type GuardedFetch = (url: string, request: OutgoingRequest) => Promise<OutgoingAnswer>;

/** What {@link createGuardedFetch} may be told. */
export interface GuardedFetchOptions {
  /** For tests alone: asks any address and port. */
  readonly allowPrivateAddresses?: boolean;
  /** What may be asked, if neither of both. */
  readonly policy?: AddressPolicy;
  readonly userAgent?: string;
  /** Milliseconds for a request with its redirects. @defaultValue 20000 */
  readonly totalTimeout?: number;
  /** Milliseconds without anything coming; twice as many until it begins. @defaultValue 5000 */
  readonly idleTimeout?: number;
  /** Milliseconds between two requests to one host. @defaultValue 250 */
  readonly hostPause?: number;
  readonly resolveHost?: ResolveHost;
}

const maxRedirects = 5;
const maxHeadBytes = 16_384;
const permanent = new Set([301, 308]);

/** Makes the one function by which the server asks other servers. */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const { userAgent = 'Kentongan' } = options;
  const { policy = options.allowPrivateAddresses ? anyAddress : publicAddresses } = options;
  const { totalTimeout = 20_000, idleTimeout = 5_000 } = options;
  const turns = createHostTurns(options.hostPause ?? 250);
  const dispatcher = new Agent({
    allowH2: false,
    // No connection is used twice, so that each one was judged for its own request.
    pipelining: 0,
    maxHeaderSize: maxHeadBytes,
    // Our own clocks are stricter and count the whole way.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {
      timeout: 0,
      lookup: createGuardedLookup(options.resolveHost ?? createResolveHost(), policy),
    },
  });

  const inTurn = async (url: URL, request: OutgoingRequest, remaining: number) => {
    const leave = await turns.enter(url.host, request.signal);
    // Waiting for the turn is not the fault of the host.
    const startedAt = performance.now();
    const limits = startTimeLimits({
      totalTimeout: remaining,
      idleTimeout,
      signal: request.signal,
    });
    try {
      const answer = await sendRequest(url, request, { dispatcher, userAgent, limits });
      return { ...answer, duration: performance.now() - startedAt };
    } catch (error) {
      request.signal?.throwIfAborted();
      throw toOutgoingError(limits.signal.aborted ? limits.signal.reason : error);
    } finally {
      limits.end();
      leave();
    }
  };

  return async (address, request) => {
    let url = checkUrl(address, policy);
    let isMoved = false;
    let isPermanent = true;
    let remaining = totalTimeout;
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const { location, duration, ...answer } = await inTurn(url, request, remaining);
      if (location === null) {
        return { ...answer, url: url.href, movedTo: isMoved && isPermanent ? url.href : null };
      }
      remaining = Math.max(1, remaining - duration);
      isMoved = true;
      isPermanent &&= permanent.has(answer.status);
      url = checkUrl(resolve(location, url), policy);
    }
    throw new OutgoingError('too-many-redirects', `It redirects more than ${maxRedirects} times.`);
  };
}

function resolve(location: string, base: URL): string {
  const url = URL.parse(location, base.href);
  if (!url) throw new OutgoingError('bad-answer', 'It redirects to what is not a web address.');
  return url.href;
}
