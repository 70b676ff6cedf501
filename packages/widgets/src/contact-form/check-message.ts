import * as z from 'zod/mini';

import {
  messageRequestSchema,
  toProblemIssues,
  topicFields,
  type MessageRequest,
  type PrivacyNotice,
  type ProblemIssue,
} from '@kentongan/contract';
import type { MessageTopic } from '@kentongan/sdk';

import type { MessageDraft } from './message-draft.js';
import type { WrittenMessage } from './written-message.js';

/** Everything the form holds when the visitor presses "send". */
export interface FilledForm {
  readonly written: WrittenMessage;
  readonly topic: MessageTopic;
  /** The group that the whole form is about. */
  readonly group: string | undefined;
  readonly locale: string;
  readonly notice: PrivacyNotice;
  /** What stands in the field that people do not see. */
  readonly website: string;
}

/** The request, or what has to be corrected first. */
export type CheckedMessage =
  { readonly message: MessageRequest } | { readonly issues: readonly ProblemIssue[] };

/** Checks a form with the very schema the backend uses. */
export function checkMessage(form: FilledForm): CheckedMessage {
  const { topic, group, locale, notice, website } = form;
  const { draft, ticked, address: replyAddress } = form.written;
  const result = z.safeParse(messageRequestSchema, {
    topic,
    groupSlug: group,
    ...partsOf(topic, draft, group),
    senderName: draft.senderName,
    replyChannel: draft.replyChannel,
    replyAddress,
    text: draft.text,
    isAdultOrGuardianConsent: ticked.isAdultOrGuardianConsent,
    consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: ticked.consent },
    locale,
    website,
  });
  return result.success
    ? { message: result.data }
    : { issues: toProblemIssues(result.error.issues) };
}

/** What only this topic has. What was typed for another one stays in the draft. */
function partsOf(
  topic: MessageTopic,
  draft: MessageDraft,
  group: string | undefined,
): Readonly<Record<string, unknown>> {
  const chosen = (draft.groupSlug ?? '') || group;
  const texts = Object.keys(topicFields[topic])
    // Each part is kept in the draft under its own name.
    .map((name) => [name, draft[name as keyof MessageDraft]?.trim()] as const)
    .filter(([, text]) => text !== undefined && text !== '');
  const { participants, ...parts } = Object.fromEntries(texts);
  return {
    ...parts,
    ...(participants !== undefined && { participants: Number(participants) }),
    ...(takesGroup(topic) && { groupSlug: chosen }),
    // Who names a group has named its village.
    ...(takesGroup(topic) && chosen && { villageCode: undefined }),
  };
}

/** Whether a message of this topic can be about a group that the visitor chooses. */
export function takesGroup(topic: MessageTopic): boolean {
  return topic === 'join_a_group' || topicFields[topic].groupSlug !== undefined;
}
