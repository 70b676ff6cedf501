import type { Problem, ProblemIssue } from '@kentongan/contract';

/** Tells our errors from others, also when a page holds two copies of this package. */
const brand = Symbol.for('@kentongan/sdk/error');

/** What every error of this package may carry besides its message. */
export interface ClientErrorOptions extends ErrorOptions {
  /** Names the request in the backend's log. */
  readonly requestId?: string | undefined;
  /** HTTP status, where anything answered. */
  readonly status?: number | undefined;
  /** Seconds the backend asks to wait before the next try. */
  readonly retryAfter?: number | undefined;
}

abstract class BrandedError extends Error {
  /** Names the request in the backend's log, where there was an answer. */
  readonly requestId: string | undefined;
  readonly [brand] = true;

  constructor(message: string, options: ClientErrorOptions) {
    super(message, options);
    this.requestId = options.requestId;
  }
}

/** The backend answered with a problem. Switch on {@link ApiError.code}. */
export class ApiError extends BrandedError {
  override readonly name = 'ApiError';
  readonly kind = 'api';
  /** The whole error body. */
  readonly problem: Problem;
  readonly status: number;
  /** A `ProblemCode`, or one that a newer backend has added. */
  readonly code: string;
  /** Request fields that failed. */
  readonly issues: readonly ProblemIssue[];
  /** Seconds the backend asks to wait before the next try. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, options: ClientErrorOptions = {}) {
    super(`${problem.title} (${problem.code})`, options);
    this.problem = problem;
    this.status = options.status ?? problem.status;
    this.code = problem.code;
    this.issues = problem.issues;
    this.retryAfter = options.retryAfter;
  }
}

/** Nothing answered, or the connection broke before the answer was complete. */
export class ConnectionError extends BrandedError {
  override readonly name = 'ConnectionError';
  readonly kind = 'connection';

  constructor(message: string, options: ClientErrorOptions = {}) {
    super(message, options);
  }
}

/** There was no complete answer in time. */
export class TimeoutError extends BrandedError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';

  constructor(message: string, options: ClientErrorOptions = {}) {
    super(message, options);
  }
}

/** Options of a {@link ContractError}. */
export interface ContractErrorOptions extends ClientErrorOptions {
  readonly issues?: readonly ProblemIssue[] | undefined;
}

/** Something answered, but not what the contract says: another program, a proxy or a portal. */
export class ContractError extends BrandedError {
  override readonly name = 'ContractError';
  readonly kind = 'contract';
  readonly status: number | undefined;
  /** Where the answer differs; empty when it was not even JSON. */
  readonly issues: readonly ProblemIssue[];
  /** Seconds the answering program asks to wait before the next try. */
  readonly retryAfter: number | undefined;

  constructor(message: string, options: ContractErrorOptions = {}) {
    super(message, options);
    this.status = options.status;
    this.issues = options.issues ?? [];
    this.retryAfter = options.retryAfter;
  }
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
