import { isHTTPError, isTimeoutError, SchemaValidationError } from 'ky';

import { problemSchema, toProblemIssues } from '@kentongan/contract';

import {
  ApiError,
  ContractError,
  isClientError,
  TimeoutError,
  type ClientErrorOptions,
} from './errors.js';

/**
 * Translates what was thrown while an endpoint was called into the errors this package documents.
 *
 * @param response - The last answer, if there was one.
 */
export function toClientError(error: unknown, response?: Response): unknown {
  if (isClientError(error)) return error;
  if (isTimeoutError(error)) {
    return new TimeoutError('The backend did not answer in time', { cause: error });
  }
  // Without an answer it is none of the failures we know, so it is a bug and stays what it is.
  if (!response) return error;

  const options = { cause: error, ...readAnswer(response) };
  if (isHTTPError(error)) {
    const problem = problemSchema.safeParse(error.data);
    return problem.success
      ? new ApiError(problem.data, options)
      : new ContractError(`Status ${response.status} came without a problem body`, options);
  }
  if (error instanceof SchemaValidationError) {
    // Every schema of the contract is a zod schema, and this is how zod reports.
    const issues = toProblemIssues(error.issues as Parameters<typeof toProblemIssues>[0]);
    return new ContractError(`The answer does not match the contract: ${describe(issues)}`, {
      ...options,
      issues,
    });
  }
  return new ContractError('The answer is not JSON', options);
}

function readAnswer({ headers, status }: Response): ClientErrorOptions {
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: toSeconds(headers.get('retry-after')),
  };
}

/** Reads `Retry-After`, which is a number of seconds or a date. */
function toSeconds(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : Math.max(0, Math.ceil((instant - Date.now()) / 1_000));
}

function describe(issues: ReturnType<typeof toProblemIssues>): string {
  return issues
    .slice(0, 3)
    .map(({ path, code }) => (path === '' ? code : `${path} ${code}`))
    .join(', ');
}
