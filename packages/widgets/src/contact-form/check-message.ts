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

import type { MessageDraft } from './message-draft.js';
import { addressOf } from './message-fields.js';

/** Everything the form holds when the visitor presses "send". */
export interface FilledForm {
  readonly draft: MessageDraft;
  readonly group: string;
  readonly locale: string;
  readonly notice: PrivacyNotice;
  readonly hasConsent: boolean;
  readonly isAdult: boolean;
}

/** The request, or what has to be corrected first. */
export type CheckedMessage =
  { readonly message: MessageRequest } | { readonly issues: readonly ProblemIssue[] };

/**
 * Checks a form with the very schema the backend uses. The form fetches this file once somebody
 * begins to write: most visitors of a page do not.
 */
export function checkMessage(form: FilledForm): CheckedMessage {
  const { draft, group, locale, notice } = form;
  const replyAddress = addressOf(draft);
  const result = z.safeParse(messageRequestSchema, {
    topic: 'general_question',
    groupSlug: group || undefined,
    senderName: draft.senderName,
    institution: draft.institution.trim() || undefined,
    replyChannel: draft.replyChannel,
    replyAddress,
    text: draft.text,
    isAdultOrGuardianConsent: form.isAdult,
    consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: form.hasConsent },
    locale,
  });
  if (result.success) return { message: result.data };
  const issues = toProblemIssues(result.error.issues);
  // The schema looks at the address only once all else is right; a visitor wants to hear it at once.
  return isReplyAddress(draft.replyChannel, replyAddress.trim())
    ? { issues }
    : { issues: [...issues, { path: 'replyAddress', code: messageIssueCodes.replyAddress }] };
}
