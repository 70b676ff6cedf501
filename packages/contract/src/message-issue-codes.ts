/**
 * Codes of issues that are about what a message says, besides the ones every schema knows.
 *
 * @example
 * ```ts
 * import { messageIssueCodes, topicIssues } from '@kentongan/contract';
 *
 * const [issue] = topicIssues({ topic: 'join_a_group' });
 * issue?.code === messageIssueCodes.required; // true
 * ```
 */
export const messageIssueCodes = {
  replyAddress: 'reply-address-invalid',
  nationalId: 'national-id-not-allowed',
  /** The topic cannot do without this part. */
  required: 'required',
  /** The topic has no such part. */
  notForTopic: 'not-for-this-topic',
} as const;
