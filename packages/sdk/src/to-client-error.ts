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
  // Not JSON, or a listener for skipped records threw.
  return new ContractError('The answer could not be read', options);
}

function readAnswer({ headers, status }: Response): ClientErrorOptions {
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    // The backend always writes seconds; a date, which a proxy might write, counts as none.
    retryAfter: Number(headers.get('retry-after')) || undefined,
  };
}

function describe(issues: ReturnType<typeof toProblemIssues>): string {
  return issues
    .slice(0, 3)
    .map(({ path, code }) => `${path} ${code}`)
    .join(', ');
}
