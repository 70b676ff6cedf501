import * as z from 'zod/mini';

import { slugSchema, villageCodeSchema } from './codes.js';
import { containsNationalId } from './contains-national-id.js';
import type { Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { messageIssueCodes } from './message-issue-codes.js';
import { createMessageRoute } from './message-receipt.js';
import { isMobile, toE164 } from './phone.js';
import { regencyParamsSchema } from './regency-params.js';
import { messageTopics } from './regency.js';
import { replyChannels, type ReplyChannel } from './reply-channel.js';

const emailSchema = z.email().check(z.maxLength(254));

/** One line of text: nothing that could break out of a header or a log line. */
const lineSchema = z.string().check(z.trim(), z.regex(/^[^\p{Cc}]*$/u));

/** Proof of consent: which notice was agreed to. The backend adds the time and the origin. */
export const consentSchema = z.strictObject({
  noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  noticeHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  accepted: z.literal(true),
});

/** A message of a citizen to the office, or to a group through the office. */
export const messageRequestSchema = z
  .strictObject({
    topic: z.enum(messageTopics),
    /** The group it is about or meant for. */
    groupSlug: z.optional(slugSchema),
    villageCode: z.optional(villageCodeSchema),
    senderName: lineSchema.check(
      z.minLength(limits.senderName.min),
      z.maxLength(limits.senderName.max),
    ),
    institution: z.optional(lineSchema.check(z.maxLength(limits.institution))),
    replyChannel: z.enum(replyChannels),
    /** An e-mail address, or a phone number in any Indonesian spelling. */
    replyAddress: lineSchema.check(z.minLength(3), z.maxLength(254)),
    text: z.string().check(
      z.trim(),
      z.minLength(limits.messageText.min),
      z.maxLength(limits.messageText.max),
      z.refine((text) => !text.includes('\u0000'), { params: { code: 'invalid_format' } }),
      z.refine((text) => !containsNationalId(text), {
        params: { code: messageIssueCodes.nationalId },
      }),
    ),
    /** The sender is an adult, or a parent or guardian agrees. */
    isAdultOrGuardianConsent: z.literal(true),
    consent: consentSchema,
    /** Language the sender reads. */
    locale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  })
  .check(
    z.refine(({ replyChannel, replyAddress }) => isReplyAddress(replyChannel, replyAddress), {
      path: ['replyAddress'],
      params: { code: messageIssueCodes.replyAddress },
    }),
  );
export type MessageRequest = z.output<typeof messageRequestSchema>;

/** Whether an address fits the channel the reply should take. */
export function isReplyAddress(channel: ReplyChannel, address: string): boolean {
  if (channel === 'email') return z.safeParse(emailSchema, address).success;
  const number = toE164(address);
  return number !== null && (channel === 'phone' || isMobile(number));
}

/** Hands a message to the office. It is durably stored once this has answered. */
export const createMessage = {
  ...createMessageRoute,
  operationId: 'createMessage',
  summary: 'Sends a message. The same Idempotency-Key never makes two messages.',
  status: 201,
  params: regencyParamsSchema,
  headers: z.object({
    'idempotency-key': z
      .string()
      .check(
        z.minLength(limits.idempotencyKey.min),
        z.maxLength(limits.idempotencyKey.max),
        z.regex(/^[\w-]+$/),
      ),
  }),
  body: messageRequestSchema,
  cache: 'none',
  problems: [
    'regency-not-found',
    'group-not-found',
    'topic-not-available',
    'notice-outdated',
    'origin-not-allowed',
    'idempotency-key-reused',
    'rate-limited',
  ],
} as const satisfies Endpoint;
