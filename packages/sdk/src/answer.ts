import {
  onSkippedRecord,
  type Endpoint,
  type EndpointOutput,
  type ProblemIssue,
} from '@kentongan/contract';

import type { ClientErrorOptions } from './client-error.js';
import type { ClientHooks } from './client-hooks.js';
import { ContractError } from './errors.js';

/** A response whose body has arrived completely. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** Reads a successful answer by the schema of its endpoint. */
export function readAnswer<E extends Endpoint>(
  schema: E['response'],
  answer: Answer,
  url: string,
  onSkipped?: ClientHooks['onSkippedRecord'],
): EndpointOutput<E> {
  let cause: unknown;
  let issues: readonly ProblemIssue[] = [];
  // Reading is done in one go, so nobody else's records are skipped meanwhile.
  const stop = onSkipped && onSkippedRecord((found) => onSkipped({ url, issues: toIssues(found) }));
  try {
    const result = schema.safeParse(JSON.parse(answer.text));
    // The endpoint's own schema has just read it.
    if (result.success) return result.data as EndpointOutput<E>;
    cause = result.error;
    issues = toIssues(result.error.issues);
  } catch (error) {
    // Not JSON, or a listener for skipped records threw.
    cause = error;
  } finally {
    stop?.();
  }
  const details = issues.map(({ path, code }) => `${path} ${code}`);
  throw new ContractError(
    `The answer of ${url} does not match the contract: ${details.join(', ') || cause}`,
    {
      ...readFacts(answer),
      cause,
      issues,
    },
  );
}

/** Names what differs. A schema of answers finds nothing but codes at paths. */
function toIssues(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[],
): ProblemIssue[] {
  return issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code }));
}

/** Parses the body; `undefined` when it is not JSON. */
export function parseJson({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what every error says about the answer behind it. */
export function readFacts({ response: { headers, status } }: Answer): ClientErrorOptions {
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    // The backend always writes seconds; a date, which a proxy might write, counts as none.
    retryAfter: Number(headers.get('retry-after')) || undefined,
  };
}
