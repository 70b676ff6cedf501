import type { Problem } from '@kentongan/contract';

import {
  BrandedError,
  isClientError,
  type ClientErrorOptions,
  type ConnectionError,
} from './client-error.js';

/**
 * The backend answered with a problem. Switch on {@link ApiError.code}.
 *
 * @example
 * ```ts
 * import { ApiError, isApiError } from '@kentongan/sdk';
 * import { createTestBackend } from '@kentongan/sdk/testing';
 *
 * const backend = createTestBackend();
 * backend.fail({ kind: 'problem', code: 'rate-limited', retryAfter: 60 });
 * const error: unknown = await backend.client().directory.get().catch((thrown: unknown) => thrown);
 * isApiError(error) && error.code; // 'rate-limited'
 * error instanceof ApiError && error.retryAfter; // 60
 * ```
 */
export class ApiError extends BrandedError {
  override readonly name = 'ApiError';
  readonly kind = 'api';
  declare readonly status: number;
  /** The whole error body. */
  readonly problem: Problem;
  /** A `ProblemCode`, or one that a newer backend has added. */
  readonly code: string;

  constructor(problem: Problem, options?: ClientErrorOptions) {
    super(`${problem.title} (${problem.code})`, { ...problem, ...options });
    this.problem = problem;
    this.code = problem.code;
  }
}

/**
 * There was no complete answer in time.
 *
 * @example
 * ```ts
 * import { isTimeoutError, TimeoutError } from '@kentongan/sdk';
 * import { createTestBackend } from '@kentongan/sdk/testing';
 *
 * const backend = createTestBackend();
 * backend.fail({ kind: 'silence' });
 * const client = backend.client({ timeout: 50, retry: { limit: 0 } });
 * const error: unknown = await client.directory.get().catch((thrown: unknown) => thrown);
 * error instanceof TimeoutError && isTimeoutError(error); // true
 * ```
 */
export class TimeoutError extends BrandedError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
}

/**
 * Something answered, but not what the contract says: another program, a proxy or a portal.
 *
 * @example
 * ```ts
 * import { isContractError, ContractError } from '@kentongan/sdk';
 * import { createTestBackend } from '@kentongan/sdk/testing';
 *
 * const backend = createTestBackend();
 * backend.fail({ kind: 'portal' });
 * const client = backend.client({ retry: { limit: 0 } });
 * const error: unknown = await client.directory.get().catch((thrown: unknown) => thrown);
 * error instanceof ContractError && isContractError(error); // true
 * ```
 */
export class ContractError extends BrandedError {
  override readonly name = 'ContractError';
  readonly kind = 'contract';
}

/** Everything a method of the client rejects with, apart from an abort and wrong arguments. */
export type ClientError = ApiError | ConnectionError | TimeoutError | ContractError;

/**
 * Whether nothing answered.
 *
 * @example
 * ```ts
 * import { isConnectionError } from '@kentongan/sdk';
 *
 * try {
 *   await client.directory.get();
 * } catch (error) {
 *   if (isConnectionError(error)) console.log('Nothing answered. Is the network there?');
 *   else throw error;
 * }
 * ```
 */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.kind === 'connection';
}

/**
 * Whether there was no answer in time.
 *
 * @example
 * ```ts
 * import { isTimeoutError } from '@kentongan/sdk';
 *
 * try {
 *   await client.directory.get();
 * } catch (error) {
 *   if (isTimeoutError(error)) console.log('The backend takes too long.');
 *   else throw error;
 * }
 * ```
 */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.kind === 'timeout';
}

/**
 * Whether the answer was not what the contract says.
 *
 * @example
 * ```ts
 * import { isContractError } from '@kentongan/sdk';
 *
 * try {
 *   await client.directory.get();
 * } catch (error) {
 *   if (isContractError(error)) console.log('Something else answered:', error.issues);
 *   else throw error;
 * }
 * ```
 */
export function isContractError(error: unknown): error is ContractError {
  return isClientError(error) && error.kind === 'contract';
}
