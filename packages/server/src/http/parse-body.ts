import { toProblemIssues, type Endpoint } from '@kentongan/contract';

import { ProblemError } from './problem-error.ts';

/** Reads a body by the endpoint's schema; whatever it does not name is refused. */
export function parseBody({ body: schema }: Pick<Endpoint, 'body'>, body: unknown): unknown {
  const result = schema?.safeParse(body);
  if (result?.success) return result.data;
  throw new ProblemError('invalid-request', {
    issues: toProblemIssues(result?.error.issues ?? []),
  });
}
