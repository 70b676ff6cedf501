import type { RetryOptions } from './retry-policy.js';

/** What carries a request: the platform's `fetch`, or a function that behaves like it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response> | Response;

/** Options that every method takes last. */
export interface RequestOptions {
  /** Aborts the call. It then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one try, from sending to the last byte of the answer. */
  readonly timeout?: number | undefined;
  /**
   * Further request headers. In browsers most of them cost a preflight request. A call with headers
   * of its own is neither shared nor kept.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How far kept answers will do: those of the browser, and of the client's own cache where it has
   * one. `reload` asks the backend in any case, `no-store` keeps nothing.
   */
  readonly cache?: RequestCache | undefined;
  /** How this call is tried again; what is left out comes from the client. */
  readonly retry?: RetryOptions | undefined;
}
