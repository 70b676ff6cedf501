import { limits, type ProblemIssue } from '@kentongan/contract';

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

/** The issues that are left when some fields have changed. */
export function withoutIssues(
  issues: FieldIssues,
  done: Readonly<Record<string, boolean>>,
): FieldIssues {
  return Object.fromEntries(Object.entries(issues).filter(([field]) => done[field] !== true));
}
