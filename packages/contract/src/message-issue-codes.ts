/** Codes of issues that are about what a message says, besides the ones every schema knows. */
export const messageIssueCodes = {
  replyAddress: 'reply-address-invalid',
  nationalId: 'national-id-not-allowed',
} as const;
