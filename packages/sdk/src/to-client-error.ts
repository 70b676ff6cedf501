import { isHTTPError, isTimeoutError } from 'ky';

import { problemSchema } from '@kentongan/contract';

import { type Answer, parseJson, readFacts } from './answer.js';
import { isClientError } from './client-error.js';
import { ApiError, ContractError, TimeoutError } from './errors.js';

/**
 * Translates what was thrown while an endpoint was called into the errors this package documents.
 *
 * @param answer - The last answer, if there was one.
 */
export function toClientError(error: unknown, answer?: Answer): unknown {
  if (isClientError(error)) return error;
  if (isTimeoutError(error)) {
    return new TimeoutError(`No answer in time from ${error.request.url}`, { cause: error });
  }
  // Without an answer it is none of the failures we know, so it is a bug and stays what it is.
  if (!isHTTPError(error) || !answer) return error;

  const options = { cause: error, ...readFacts(answer) };
  const problem = problemSchema.safeParse(parseJson(answer));
  return problem.success
    ? new ApiError(problem.data, options)
    : new ContractError(`Status ${options.status} came without a problem`, options);
}
