import { withFaults, type Fault } from '@kentongan/contract/testing';

import type { ClientOptions } from '../client-options.js';
import { createClient, type Client } from '../create-client.js';
import type { Fetch } from '../request-options.js';
import { answerRequest } from './answer-request.js';
import type { BackendData } from './backend-data.js';
import { generateData, type GenerateOptions } from './generate-data.js';
import { MessageBook, type StoredMessage } from './message-book.js';

/** What a test backend is made with. */
export interface TestBackendOptions extends GenerateOptions {
  /** What to answer from, in place of invented data. */
  readonly data?: Partial<BackendData> | undefined;
  /** Where the backend pretends to be. @defaultValue `https://kim.example.id` */
  readonly baseUrl?: string | undefined;
  /** Whether a message needs a proof of work. @defaultValue false */
  readonly requiresProof?: boolean | undefined;
}

/** When something shall go wrong. */
export interface FaultOptions {
  /** Only for requests whose path ends so, below the regency: `directory`, `messages`. @defaultValue all */
  readonly on?: string | undefined;
  /** For so many requests. `Infinity` is until {@link TestBackend.heal}. @defaultValue 1 */
  readonly times?: number | undefined;
}

/** A backend in memory that speaks the real contract. */
export interface TestBackend {
  readonly baseUrl: string;
  /** Hand this to `createClient`, or to any code that takes a `fetch`. */
  readonly fetch: Fetch;
  /** What is answered from. Change it to change the answers. */
  readonly data: BackendData;
  /** Every request so far, in order. Bodies can still be read. */
  readonly requests: readonly Request[];
  /** The messages that were stored, in order. */
  readonly messages: readonly StoredMessage[];
  /** Moves a message on, as staff would: answered, forwarded. */
  changeMessage: MessageBook['change'];
  /** Makes a client of this backend. It waits no time between its tries. */
  client(options?: Partial<ClientOptions>): Client;
  /** Lets the next requests go wrong. Several faults that fit come together, the first outermost. */
  fail(fault: Fault, options?: FaultOptions): void;
  /** Takes back every fault that is left. */
  heal(): void;
}

/**
 * Makes a backend in memory, for tests of what uses the SDK. It reads requests as strictly as the
 * real one, pages, searches, stores each message once, answers conditional requests, and lets go
 * wrong what you tell it to.
 *
 * @example
 * ```ts
 * import { createTestBackend } from '@kentongan/sdk/testing';
 *
 * const backend = createTestBackend({ groups: 40, seed: 7 });
 * const client = backend.client();
 * backend.fail({ kind: 'problem', code: 'rate-limited', retryAfter: 1 });
 * backend.fail({ kind: 'lost-answer' }, { on: 'messages' });
 * const { total } = await client.directory.get(); // 40, after one retry.
 * ```
 */
export function createTestBackend(options: TestBackendOptions = {}): TestBackend {
  const { baseUrl = 'https://kim.example.id', requiresProof = false } = options;
  const data: BackendData = { ...generateData(options), ...options.data };
  const messages = new MessageBook({ data, requiresProof: () => requiresProof });
  const requests: Request[] = [];
  const root = new URL(baseUrl);
  const basePath = root.pathname.replace(/\/$/, '');
  let plans: Plan[] = [];

  const takeFaults = (request: Request): Fault[] => {
    const path = new URL(request.url).pathname;
    const fitting = plans.filter(({ on }) => on === undefined || path.endsWith(`/${on}`));
    for (const plan of fitting) plan.left -= 1;
    plans = plans.filter(({ left }) => left > 0);
    return fitting.map(({ fault }) => fault);
  };

  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    request.signal.throwIfAborted();
    // A request that goes elsewhere finds nobody.
    if (!request.url.startsWith(root.origin + basePath)) throw new TypeError('Failed to fetch');
    return withFaults(takeFaults(request), request.signal, () =>
      answerRequest({ data, messages }, basePath, request),
    );
  };

  return {
    baseUrl,
    fetch,
    data,
    requests,
    get messages() {
      return messages.stored;
    },
    changeMessage: (reference, change) => messages.change(reference, change),
    client: (more = {}) =>
      createClient({ regency: data.regency.code, baseUrl, fetch, retry: { delay: 0 }, ...more }),
    fail: (fault, { on, times = 1 } = {}) => {
      plans.push({ fault, on, left: times });
    },
    heal: () => {
      plans = [];
    },
  };
}

interface Plan {
  readonly fault: Fault;
  readonly on: string | undefined;
  left: number;
}
