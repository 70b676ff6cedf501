/** Codes of issues that are about what a message says, besides the ones every schema knows. */
export const messageIssueCodes = {
  replyAddress: 'reply-address-invalid',
  nationalId: 'national-id-not-allowed',
  /** The topic cannot do without this part. */
  required: 'required',
  /** The topic has no such part. */
  notForTopic: 'not-for-this-topic',
} as const;
