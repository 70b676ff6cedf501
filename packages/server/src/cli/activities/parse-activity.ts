import type * as z from 'zod/mini';

import { toProblemIssues } from '@kentongan/contract';

import { ProblemError } from '../../http/problem-error.ts';

/** Reads by a schema of the contract, as the API does. @throws {@link ProblemError} */
export function parseActivity<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ProblemError('invalid-request', { issues: toProblemIssues(result.error.issues) });
}
