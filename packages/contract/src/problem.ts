import * as z from 'zod/mini';

import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** Every failure the API may answer with. A code is never renamed and never reused. */
export const problemCodes = [
  'invalid-request',
  'malformed-json',
  'unsupported-media-type',
  'payload-too-large',
  'endpoint-not-found',
  'method-not-allowed',
  'regency-not-found',
  'group-not-found',
  'contact-not-available',
  'activity-not-found',
  'activity-id-taken',
  'activity-changed',
  'activity-state-conflict',
  'topic-not-available',
  'notice-outdated',
  'origin-not-allowed',
  'idempotency-key-reused',
  'proof-required',
  'proof-invalid',
  'message-not-found',
  'message-state-conflict',
  'token-not-accepted',
  'access-denied',
  'rate-limited',
  'service-unavailable',
  'internal-error',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * The HTTP status of each problem.
 *
 * @example
 * ```ts
 * import { problemStatus } from '@kentongan/contract';
 *
 * problemStatus['group-not-found']; // 404
 * ```
 */
export const problemStatus = {
  'invalid-request': 400,
  'malformed-json': 400,
  'unsupported-media-type': 415,
  'payload-too-large': 413,
  'endpoint-not-found': 404,
  'method-not-allowed': 405,
  'regency-not-found': 404,
  'group-not-found': 404,
  'contact-not-available': 404,
  'activity-not-found': 404,
  'activity-id-taken': 409,
  'activity-changed': 409,
  'activity-state-conflict': 409,
  'topic-not-available': 422,
  'notice-outdated': 409,
  'origin-not-allowed': 403,
  'idempotency-key-reused': 422,
  'proof-required': 400,
  'proof-invalid': 400,
  'message-not-found': 404,
  'message-state-conflict': 409,
  'token-not-accepted': 401,
  'access-denied': 403,
  'rate-limited': 429,
  'service-unavailable': 503,
  'internal-error': 500,
} as const satisfies Record<ProblemCode, number>;

/** One request field that failed: where, and why as a code. */
export const problemIssueSchema = z.object({
  /** Field names from the outside in, joined by dots, for example `consent.noticeVersion`. */
  path: z.string(),
  code: z.string(),
});
export type ProblemIssue = z.output<typeof problemIssueSchema>;

/**
 * Error body, after RFC 9457 (`application/problem+json`).
 *
 * `code` is an open string here, so that an old client can read a newer server.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: wholeNumberSchema,
  code: z.string(),
  /** Request fields that failed. */
  issues: tolerantList(problemIssueSchema, []),
});
export type Problem = z.output<typeof problemSchema>;
