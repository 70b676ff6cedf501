import type { Problem, ProblemIssue } from '@kentongan/contract';

/** Tells our errors from others, also when a page holds two copies of this package. */
const brand = Symbol.for('@kentongan/sdk/error');

/** What every error of this package may carry besides its message. */
export interface ClientErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly issues?: readonly ProblemIssue[] | undefined;
}

class BrandedError extends Error {
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

/** The backend answered with a problem. Switch on {@link ApiError.code}. */
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

/** Nothing answered, or the connection broke before the answer was complete. */
export class ConnectionError extends BrandedError {
  override readonly name = 'ConnectionError';
  readonly kind = 'connection';
}

/** There was no complete answer in time. */
export class TimeoutError extends BrandedError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
}

/** Something answered, but not what the contract says: another program, a proxy or a portal. */
export class ContractError extends BrandedError {
  override readonly name = 'ContractError';
  readonly kind = 'contract';
}

/** Everything a method of the client rejects with, apart from an abort and wrong arguments. */
export type ClientError = ApiError | ConnectionError | TimeoutError | ContractError;

/**
 * Whether a caught value is an error of this package, from whichever copy of it.
 *
 * @example
 * ```ts
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

/** Whether the backend answered with a problem. */
export function isApiError(error: unknown): error is ApiError {
  return isClientError(error) && error.kind === 'api';
}

/** Whether nothing answered. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.kind === 'connection';
}

/** Whether there was no answer in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.kind === 'timeout';
}

/** Whether the answer was not what the contract says. */
export function isContractError(error: unknown): error is ContractError {
  return isClientError(error) && error.kind === 'contract';
}
