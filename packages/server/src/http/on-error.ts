import { isDatabaseUnavailable } from '../db/is-database-unavailable.ts';
import { toLogFields, type Log } from './log.ts';
import { ProblemError } from './problem-error.ts';
import type { AppContext } from './serve.ts';
import { toProblemResponse } from './to-problem-response.ts';

/** Seconds after which a caller may try again when the storage is away. */
const retryAfter = '10';

/** Makes the handler that turns every failure into a problem and logs what only we may know. */
export function createOnError(
  log: Log,
  health: { report(error: unknown): void },
): (error: unknown, c: AppContext) => Response {
  return (error, c) => {
    if (error instanceof ProblemError) return toProblemResponse(error);
    health.report(error);
    const isUnavailable = isDatabaseUnavailable(error);
    log.error(isUnavailable ? 'storage-unavailable' : 'request-failed', {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      ...toLogFields(error),
    });
    return toProblemResponse(
      isUnavailable
        ? new ProblemError('service-unavailable', { headers: { 'retry-after': retryAfter } })
        : new ProblemError('internal-error'),
    );
  };
}
