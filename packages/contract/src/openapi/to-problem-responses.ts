import type { Endpoint } from '../endpoint.js';
import type { FileEndpoint } from '../file-endpoint.js';
import { problemCodes, problemSchema, problemStatus, type ProblemCode } from '../problem.js';
import { toReference, type JsonObject } from './to-json-schema.js';

const always: readonly ProblemCode[] = ['invalid-request', 'internal-error', 'service-unavailable'];
const withBody: readonly ProblemCode[] = [
  'malformed-json',
  'payload-too-large',
  'unsupported-media-type',
];

/** Prints every problem an endpoint may answer with, by status. */
export function toProblemResponses(endpoint: Endpoint | FileEndpoint): JsonObject {
  const { problems = [] } = endpoint;
  const body = 'body' in endpoint && endpoint.body;
  const own = new Set<string>([...always, ...(body ? withBody : []), ...problems]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemCodes.filter((known) => own.has(known))) {
    const status = problemStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [String(status), toResponse(status, codes)]),
  );
}

function toResponse(status: number, codes: readonly ProblemCode[]): JsonObject {
  const asksToWait = status === 429 || status === 503;
  return {
    description: `Problem with code ${codes.map((code) => `\`${code}\``).join(' or ')}.`,
    headers: {
      ...(asksToWait ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    },
    content: {
      'application/problem+json': { schema: toReference(problemSchema, 'response') },
    },
    'x-problem-codes': codes,
  };
}
