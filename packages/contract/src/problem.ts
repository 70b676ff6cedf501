import * as z from 'zod/mini';

import { tolerantList } from './tolerant-list.js';

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
  'topic-not-available',
  'notice-outdated',
  'origin-not-allowed',
  'idempotency-key-reused',
  'rate-limited',
  'service-unavailable',
  'internal-error',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

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
  status: z.int(),
  code: z.string(),
  /** Request fields that failed. */
  issues: z._default(tolerantList(problemIssueSchema), []),
});
export type Problem = z.output<typeof problemSchema>;
