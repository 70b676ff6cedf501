import * as z from 'zod/mini';

import {
  isReplyAddress,
  limits,
  messageIssueCodes,
  messageRequestSchema,
  toProblemIssues,
  type MessageRequest,
  type PrivacyNotice,
  type ProblemIssue,
} from '@kentongan/contract';

import type { MessageDraft } from './message-draft.js';

/** The fields of the form, in their order. Each is named after its part of the request. */
export const messageFields = [
  'senderName',
  'replyChannel',
  'replyAddress',
  'institution',
  'text',
  'consent',
  'isAdultOrGuardianConsent',
] as const;
export type MessageField = (typeof messageFields)[number];

/** The first thing that is wrong with a field. */
export type FieldIssues = Readonly<Partial<Record<MessageField, string>>>;

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

/** Checks a form with the very schema the backend uses. */
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

/** Brings issues, of the browser or of the backend, to their fields. */
export function toFieldIssues(issues: readonly ProblemIssue[]): FieldIssues {
  const found: Partial<Record<MessageField, string>> = {};
  for (const field of messageFields) {
    const issue = issues.find(({ path }) => path.split('.')[0] === field);
    if (issue !== undefined) found[field] = issue.code;
  }
  return found;
}

/** The address that fits the chosen channel. */
export function addressOf({ replyChannel, phone, email }: MessageDraft): string {
  return replyChannel === 'email' ? email : phone;
}

/** How many characters of the text are still free; negative when there are too many. */
export function remainingOf({ text }: MessageDraft): number {
  return limits.messageText.max - text.trim().length;
}
