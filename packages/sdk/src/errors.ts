import type { Problem } from '@kentongan/contract';

import {
  BrandedError,
  isClientError,
  type ClientErrorOptions,
  type ConnectionError,
} from './client-error.js';

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
