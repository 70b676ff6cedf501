import type { ProblemIssue } from '@kentongan/contract';

/** The fields of the form, in their order. Each is named after its part of the request. */
export const messageFields = [
  'topic',
  'groupSlug',
  'villageCode',
  'institution',
  'theme',
  'participants',
  'preferredDates',
  'place',
  'focus',
  'correctionField',
  'privacyRight',
  'senderName',
  'replyChannel',
  'replyAddress',
  'text',
  'consent',
  'isAdultOrGuardianConsent',
] as const;
export type MessageField = (typeof messageFields)[number];

/** The code of the first thing that is wrong with a field. */
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

/** The issues that are left when some parts of a draft, or ticks, have changed. */
export function withoutIssues(issues: FieldIssues, changed: object): FieldIssues {
  return Object.fromEntries(
    Object.entries(issues).filter(
      ([field]) =>
        // Another topic has other fields.
        !('topic' in changed) &&
        !(field in changed) &&
        !(field === 'replyAddress' && changesAddress(changed)) &&
        // Who names a group has named its village.
        !(field === 'villageCode' && 'groupSlug' in changed),
    ),
  );
}

function changesAddress(changed: object): boolean {
  return 'phone' in changed || 'email' in changed || 'replyChannel' in changed;
}
