import * as z from 'zod/mini';

import {
  isReplyAddress,
  messageIssueCodes,
  messageRequestSchema,
  toProblemIssues,
  type MessageRequest,
  type PrivacyNotice,
  type ProblemIssue,
} from '@kentongan/contract';

import type { WrittenMessage } from './written-message.js';

/** Everything the form holds when the visitor presses "send". */
export interface FilledForm {
  readonly written: WrittenMessage;
  readonly group: string;
  readonly locale: string;
  readonly notice: PrivacyNotice;
}

/** The request, or what has to be corrected first. */
export type CheckedMessage =
  { readonly message: MessageRequest } | { readonly issues: readonly ProblemIssue[] };

/** Checks a form with the very schema the backend uses. */
export function checkMessage(form: FilledForm): CheckedMessage {
  const { group, locale, notice } = form;
  const { draft, ticked, address: replyAddress } = form.written;
  const result = z.safeParse(messageRequestSchema, {
    topic: 'general_question',
    groupSlug: group || undefined,
    senderName: draft.senderName,
    institution: draft.institution.trim() || undefined,
    replyChannel: draft.replyChannel,
    replyAddress,
    text: draft.text,
    isAdultOrGuardianConsent: ticked.isAdultOrGuardianConsent,
    consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: ticked.consent },
    locale,
  });
  if (result.success) return { message: result.data };
  const issues = toProblemIssues(result.error.issues);
  // The schema looks at the address only once all else is right; a visitor wants to hear it at once.
  return isReplyAddress(draft.replyChannel, replyAddress.trim())
    ? { issues }
    : { issues: [...issues, { path: 'replyAddress', code: messageIssueCodes.replyAddress }] };
}
