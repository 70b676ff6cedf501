import type { AnswerCache } from './answer-cache.js';
import type { ClientHooks } from './client-hooks.js';
import type { Fetch } from './request-options.js';
import type { RetryOptions } from './retry-policy.js';

/** What a client needs to know. */
export interface ClientOptions {
  /** Kemendagri code of the regency: `35.02`. */
  readonly regency: string;
  /**
   * Address of the backend: `https://kim.example.id`, also with a path. In a web page it may start
   * with `/`, or be empty when page and backend share a host.
   */
  readonly baseUrl: string;
  /** Carries the requests. @defaultValue the platform's `fetch` */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one try, from sending to the last byte. @defaultValue 15_000 */
  readonly timeout?: number | undefined;
  /** How failed calls are tried again. */
  readonly retry?: RetryOptions | undefined;
  /** Told of what happens on the way. */
  readonly hooks?: ClientHooks | undefined;
  /** Keeps answers, see `createCache` of `@kentongan/sdk/cache`. @defaultValue nothing is kept */
  readonly cache?: AnswerCache | undefined;
}
