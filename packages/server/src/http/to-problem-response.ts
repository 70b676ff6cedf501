import { problemStatus, type Problem, type ProblemCode } from '@kentongan/contract';

import { apiHeaders } from './api-headers.ts';
import type { ProblemError } from './problem-error.ts';

/** Writes a problem as RFC 9457 asks for it. Nothing may keep a copy of a failure. */
export function toProblemResponse({ code, issues, headers }: ProblemError): Response {
  const status = problemStatus[code];
  const body: Problem = {
    type: `urn:kentongan:problem:${code}`,
    title: titles[code],
    status,
    code,
    issues,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...apiHeaders,
      ...headers,
    },
  });
}

/** Titles are for developers; widgets have words of their own. */
const titles = {
  'invalid-request': 'The request does not match the contract',
  'malformed-json': 'The body is not readable JSON',
  'unsupported-media-type': 'The body must be plain application/json',
  'payload-too-large': 'The body is too large',
  'endpoint-not-found': 'There is no such address',
  'method-not-allowed': 'This address does not take this method',
  'regency-not-found': 'This backend does not serve this regency',
  'group-not-found': 'This regency has no such group',
  'contact-not-available': 'No contact of this group may be shown',
  'activity-not-found': 'This regency has no such activity',
  'activity-id-taken': 'Another activity has this id',
  'activity-changed': 'The activity has changed since it was read',
  'activity-state-conflict': 'The state of the activity does not allow this',
  'topic-not-available': 'The office does not take this topic',
  'notice-outdated': 'The privacy notice has changed',
  'origin-not-allowed': 'This website is not registered with the office',
  'idempotency-key-reused': 'This key came with another body before',
  'proof-required': 'A message needs the answer to a challenge',
  'proof-invalid': 'The answer to the challenge is wrong, too old or was used before',
  'message-not-found': 'There is no message with this number and secret',
  'token-not-accepted': 'This needs a valid token of staff',
  'access-denied': 'The role or the regency of the token does not allow this',
  'message-state-conflict': 'The message is not in a state in which this can be done',
  'rate-limited': 'Too many requests from this address',
  'service-unavailable': 'The storage is away; try again',
  'internal-error': 'Something failed on our side',
} as const satisfies Record<ProblemCode, string>;
