import * as z from 'zod/mini';

import { instantSchema } from '../dates.js';
import { openEnum } from '../open-enum.js';
import type { ReplyChannel } from '../reply-channel.js';
import { messageTopicSchema } from '../regency.js';
import { tolerantList } from '../tolerant-list.js';
import { wholeNumberSchema } from '../whole-number.js';

export const staffMessageStates = [
  'new',
  'quarantined',
  'assigned',
  'answered',
  'forwarded',
  'closed',
  'spam',
] as const;
export type StaffMessageState = (typeof staffMessageStates)[number];
export const staffMessageStateSchema = openEnum<StaffMessageState>();
export const replyChannelSchema = openEnum<ReplyChannel>();

/** A message as a list of staff shows it: nothing of it tells who wrote what. */
export const staffMessageEntrySchema = z.object({
  reference: z.string(),
  status: staffMessageStateSchema,
  topic: messageTopicSchema,
  receivedAt: instantSchema,
  dueAt: z.nullable(instantSchema),
  isOverdue: z.boolean(),
  /** Slug of the group it is about. */
  group: z.nullable(z.string()),
  villageCode: z.nullable(z.string()),
  assignee: z.nullable(z.string()),
  /** Why it waits for a person's eye. */
  suspicions: tolerantList(z.string()),
  deliveries: tolerantList(
    z.object({
      channel: z.string(),
      /** `waiting`, `delivered` or `failed`. */
      state: z.string(),
      attempts: wholeNumberSchema,
      problem: z.nullable(z.string()),
    }),
  ),
});
export type StaffMessageEntry = z.output<typeof staffMessageEntrySchema>;

/** A message whole. Reading it is written down. */
export const staffMessageSchema = z.extend(staffMessageEntrySchema, {
  sender: z.object({
    name: z.string(),
    institution: z.nullable(z.string()),
    replyChannel: replyChannelSchema,
    /** E.164 or an e-mail address. */
    replyAddress: z.string(),
    /** BCP 47 tag. */
    locale: z.nullable(z.string()),
  }),
  text: z.string(),
  /** What the topic asked for besides. */
  details: tolerantList(z.object({ name: z.string(), value: z.string() })),
  answer: z.nullable(z.string()),
  forwardedTo: z.nullable(z.string()),
  /** The proof that the sender agreed. */
  consent: z.object({
    noticeVersion: z.string(),
    noticeHash: z.string(),
    origin: z.nullable(z.string()),
  }),
  retainUntil: instantSchema,
});
export type StaffMessage = z.output<typeof staffMessageSchema>;

const line = z
  .string()
  .check(z.trim(), z.minLength(2), z.maxLength(120), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u));

/** One thing staff do with a message. */
export const messageStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('assign'), to: line }),
  /** The sender reads it by number and secret. */
  z.strictObject({
    step: z.literal('answer'),
    text: z.string().check(z.trim(), z.minLength(2), z.maxLength(4_000)),
  }),
  z.strictObject({ step: z.literal('forward'), to: line }),
  z.strictObject({ step: z.literal('close') }),
  z.strictObject({ step: z.literal('reopen') }),
  z.strictObject({ step: z.literal('spam') }),
  /** Lets a suspected message go its way. */
  z.strictObject({ step: z.literal('not-spam') }),
]);
export type MessageStep = z.output<typeof messageStepSchema>;

/** One line of what was done, and by whom. */
export const auditEntrySchema = z.object({
  happenedAt: instantSchema,
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
});
export type AuditEntry = z.output<typeof auditEntrySchema>;
