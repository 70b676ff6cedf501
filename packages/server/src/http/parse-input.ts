import type * as z from 'zod/mini';

import { toProblemIssues, type Endpoint, type ProblemIssue } from '@kentongan/contract';

import { ProblemError } from './problem-error.ts';

/** Path, query and headers of a request as they came in. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

/** Reads path, query and headers by the endpoint's schemas; whatever they do not name is refused. */
export function parseInput(
  endpoint: Pick<Endpoint, 'params' | 'query' | 'headers'>,
  raw: RawInput,
): Record<string, unknown> {
  const issues: ProblemIssue[] = [];
  const input: Record<string, unknown> = {};
  const read = (part: string, schema: z.ZodMiniType, value: unknown) => {
    const result = schema.safeParse(value);
    if (result.success) input[part] = result.data;
    else issues.push(...toProblemIssues(result.error.issues));
  };

  if (endpoint.params) read('params', endpoint.params, raw.params);
  const names = [...raw.query.keys()];
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  for (const path of repeated) issues.push({ path, code: 'repeated_parameter' });
  if (endpoint.query) read('query', endpoint.query, Object.fromEntries(raw.query));
  else for (const path of new Set(names)) issues.push({ path, code: 'unrecognized_keys' });
  if (endpoint.headers) read('headers', endpoint.headers, Object.fromEntries(raw.headers));

  if (issues.length > 0) throw new ProblemError('invalid-request', { issues });
  return input;
}
