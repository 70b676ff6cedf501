import type * as z from 'zod/mini';

import type { ProblemIssue } from './problem.js';

/**
 * Turns what a schema found into codes. Browser and server use this one function, so that a form
 * treats both alike.
 *
 * @example
 * ```ts
 * import { messageRequestSchema, toProblemIssues } from '@kentongan/contract';
 * import { sampleMessage } from '@kentongan/contract/testing';
 *
 * const { error } = messageRequestSchema.safeParse(sampleMessage({ text: '' }));
 * const issues = toProblemIssues(error?.issues ?? []);
 * issues[0]?.path; // 'text'
 * ```
 */
export function toProblemIssues(issues: readonly z.core.$ZodIssue[]): ProblemIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: toPath([...issue.path, key]), code: issue.code }));
    }
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
    return [{ path: toPath(issue.path), code: typeof own === 'string' ? own : issue.code }];
  });
}

function toPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
