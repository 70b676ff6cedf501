import type { ProblemIssue } from '@kentongan/contract';

import type { ApiError, ClientError } from './errors.js';

/** Tells our errors from others, also when a page holds two copies of this package. */
const brand = Symbol.for('@kentongan/sdk/error');

/** What every error of this package may carry besides its message. */
export interface ClientErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly issues?: readonly ProblemIssue[] | undefined;
}

/** What all errors of this package have in common. */
export class BrandedError extends Error {
  readonly [brand] = true;
  /** HTTP status, where anything answered. */
  readonly status: number | undefined;
  /** Names the request in the backend's log, where the answer named it. */
  readonly requestId: string | undefined;
  /** Seconds to wait before the next try, where the answer asked for it. */
  readonly retryAfter: number | undefined;
  /** Request fields that failed, or parts of the answer that differ from the contract. */
  readonly issues: readonly ProblemIssue[];

  constructor(message: string, options: ClientErrorOptions = {}) {
    super(message, options);
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfter = options.retryAfter;
    this.issues = options.issues ?? [];
  }
}

/**
 * Nothing answered, or the connection broke before the answer was complete.
 *
 * @example
 * ```ts
 * import { isConnectionError, ConnectionError } from '@kentongan/sdk';
 * import { createTestBackend } from '@kentongan/sdk/testing';
 *
 * const backend = createTestBackend();
 * backend.fail({ kind: 'offline' });
 * const client = backend.client({ retry: { limit: 0 } });
 * const error: unknown = await client.directory.get().catch((thrown: unknown) => thrown);
 * error instanceof ConnectionError && isConnectionError(error); // true
 * ```
 */
export class ConnectionError extends BrandedError {
  override readonly name = 'ConnectionError';
  readonly kind = 'connection';
}

/**
 * Whether a caught value is an error of this package, from whichever copy of it.
 *
 * @example
 * ```ts
 * import { isClientError } from '@kentongan/sdk';
 *
 * try {
 *   await client.directory.get();
 * } catch (error) {
 *   if (!isClientError(error)) throw error;
 *   console.warn(error.kind, error.requestId);
 * }
 * ```
 */
export function isClientError(error: unknown): error is ClientError {
  return typeof error === 'object' && error !== null && brand in error;
}

/**
 * Whether the backend answered with a problem.
 *
 * @example
 * ```ts
 * import { isApiError } from '@kentongan/sdk';
 *
 * try {
 *   await client.groups.get('wates');
 * } catch (error) {
 *   if (isApiError(error) && error.code === 'group-not-found') console.log('There is none.');
 *   else throw error;
 * }
 * ```
 */
export function isApiError(error: unknown): error is ApiError {
  return isClientError(error) && error.kind === 'api';
}
