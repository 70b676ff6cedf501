import type { AnswerCache, CachedRead, ConditionalOptions } from '../answer-cache.js';
import type { Answer } from '../answer.js';
import { isClientError } from '../client-error.js';
import { ContractError, type ClientError } from '../errors.js';
import { createFlights } from '../flights.js';
import { isTemporary } from '../retry-policy.js';
import { KeptAnswers, type KeptAnswer } from './kept-answers.js';
import { readLifetime } from './lifetime.js';

/** An answer that is older than it should be, given because the backend is away. */
export interface StaleEvent {
  /** Address of the read. */
  readonly url: string;
  /** Milliseconds since the backend made the answer. */
  readonly age: number;
  /** Why there is no newer one. */
  readonly error: ClientError;
}

/** What a cache may be told. */
export interface CacheOptions {
  /**
   * Most characters of answers to keep, with 2,000 for each answer besides its text; what was used
   * longest ago goes first.
   *
   * @defaultValue 5_000_000
   */
  readonly maxSize?: number | undefined;
  /** Told when an old answer stands in for one that could not be had. */
  readonly onStale?: ((event: StaleEvent) => void) | undefined;
  /** Milliseconds of a clock. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes a cache in memory. Give the same one to every client that shall share it: answers are kept
 * by their whole address, so clients of different backends never mix.
 *
 * It does what the backend's `Cache-Control` says. An answer is given at once while it is fresh; for
 * `stale-while-revalidate` longer it is given at once and renewed meanwhile; for `stale-if-error`
 * longer it stands in when the backend is away. It is renewed with its `ETag`, so one that has not
 * changed is not sent again. Each caller gets objects of its own.
 *
 * @example
 * ```ts
 * import { createClient } from '@kentongan/sdk';
 * import { createCache } from '@kentongan/sdk/cache';
 *
 * const cache = createCache({ onStale: ({ age }) => console.warn(`${age} ms old`) });
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id', cache });
 * await client.directory.get();
 * await client.directory.get(); // No request.
 * ```
 */
export function createCache({
  maxSize = 5_000_000,
  onStale,
  now = Date.now,
}: CacheOptions = {}): AnswerCache {
  const answers = new KeptAnswers(maxSize);
  const share = createFlights<Answer>();
  let generation = 0;

  /** Asks the backend, unless somebody is doing that already, and keeps what it says. */
  const load = (
    { url, key, signal, ask }: Omit<CachedRead<unknown>, 'parse'>,
    kept: KeptAnswer | undefined,
  ): Promise<Answer> =>
    // What was there before a `clear` is not what one waits for after it.
    share(`${generation} ${key}`, signal, async (shared) => {
      const startedIn = generation;
      const answer = await ask({ signal: shared, ...conditionOf(url, kept) }).catch(ifChanged);
      const current = answer ?? kept?.answer;
      // Only a request with a condition can be told that nothing has changed.
      if (!current) throw new ContractError('Status 304 came unasked', { status: 304 });
      const { headers } = current.response;
      const lifetime = readLifetime(headers);
      if (startedIn !== generation) return current;
      if (lifetime === undefined) answers.delete(url);
      else {
        const age = answer ? Number(headers.get('age')) || 0 : 0;
        answers.set(url, { answer: current, lifetime, madeAt: now() - age * 1_000 });
      }
      return current;
    });

  /** Like {@link load}, but what cannot be read is not kept, and what is gone is forgotten. */
  const renew = async <Value>(
    read: CachedRead<Value>,
    kept: KeptAnswer | undefined,
  ): Promise<Value> => {
    const startedIn = generation;
    try {
      return read.parse(await load(read, kept));
    } catch (error) {
      if (isClientError(error) && startedIn === generation) {
        if (kept && isPassing(error)) answers.set(read.url, kept);
        else answers.delete(read.url);
      }
      throw error;
    }
  };

  return {
    async read(read) {
      const { url, signal, mode, parse } = read;
      signal?.throwIfAborted();
      const kept = mode === 'reload' ? undefined : answers.get(url);
      if (kept === undefined) return renew(read, kept);

      const { answer, lifetime, madeAt } = kept;
      const age = now() - madeAt;
      // A clock that was put back says nothing about the age.
      const isAged = age < 0 || mode === 'no-cache';
      const isForced = mode === 'force-cache' || mode === 'only-if-cached';
      if (isForced || (!isAged && age < lifetime.fresh)) return parse(answer);
      if (!isAged && age < lifetime.whileRevalidate) {
        // Nobody waits for it, so nothing may end it, and its failure is told with the next read.
        renew({ ...read, signal: undefined }, kept).catch(() => undefined);
        return parse(answer);
      }
      try {
        return await renew(read, kept);
      } catch (error) {
        const standsIn = isClientError(error) && isPassing(error) && age < lifetime.ifError;
        if (!standsIn || isAged) throw error;
        onStale?.({ url, age, error });
        return parse(answer);
      }
    },
    clear() {
      generation += 1;
      answers.clear();
    },
  };
}

/**
 * Makes a request conditional. A page that reads from another host leaves that to the browser's own
 * cache, because the header would cost it a preflight request.
 */
function conditionOf(url: string, kept: KeptAnswer | undefined): ConditionalOptions {
  const etag = kept?.answer.response.headers.get('etag');
  if (!etag) return {};
  const { location } = globalThis as { location?: Location };
  return location && new URL(url).origin !== location.origin
    ? { cache: 'no-cache' }
    : { headers: { 'if-none-match': etag } };
}

/** Gives `undefined` when the backend says that nothing has changed. */
function ifChanged(error: unknown): undefined {
  if (!isClientError(error) || error.status !== 304) throw error;
}

/** Whether a later try may well find the backend as it was. */
function isPassing({ kind, status = 0 }: ClientError): boolean {
  return kind !== 'api' || isTemporary(status);
}
