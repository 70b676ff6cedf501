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
import { correctionFields, privacyRights } from './topic-fields.js';
import { topicIssues } from './topic-issues.js';
import { wholeNumberIn } from './whole-number-in.js';

const emailSchema = z.email().check(z.maxLength(254));

/** One line of text: nothing that could break out of a header or a log line. */
const lineSchema = z.string().check(z.trim(), z.regex(/^[^\p{Cc}]*$/u));

/** Proof of consent: which notice was agreed to. The backend adds the time and the origin. */
export const consentSchema = z.strictObject({
  noticeVersion: z.string().check(z.minLength(1), z.maxLength(40)),
  noticeHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  accepted: z.literal(true),
});

/** The answer to a challenge of `getMessageChallenge`. */
export const proofSchema = z.strictObject({
  challenge: z.string().check(z.minLength(1), z.maxLength(1_000)),
  answer: wholeNumberIn(0, Number.MAX_SAFE_INTEGER),
});

const shortLineSchema = lineSchema.check(z.minLength(1), z.maxLength(limits.topicLine));

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
    /** What a training shall be about. */
    theme: z.optional(shortLineSchema),
    participants: z.optional(wholeNumberIn(1, limits.participants)),
    /** In the sender's own words. */
    preferredDates: z.optional(shortLineSchema),
    place: z.optional(shortLineSchema),
    /** What a visit shall be about. */
    focus: z.optional(shortLineSchema),
    correctionField: z.optional(z.enum(correctionFields)),
    privacyRight: z.optional(z.enum(privacyRights)),
    /** The sender is an adult, or a parent or guardian agrees. */
    isAdultOrGuardianConsent: z.literal(true),
    consent: consentSchema,
    /** Language the sender reads. */
    locale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    /** A field that people do not see. What stands in it was written by a program. */
    website: z.optional(z.string().check(z.maxLength(500))),
    proof: z.optional(proofSchema),
  })
  .check(z.check(checkTogether, { when: ({ value }) => typeof value === 'object' }));
export type MessageRequest = z.output<typeof messageRequestSchema>;

/** What fields say about each other is checked even if one of them alone is wrong already. */
function checkTogether({ value, issues }: z.core.ParsePayload): void {
  // Nothing is known of the fields here.
  const message = value as Readonly<Record<string, unknown>>;
  const found = topicIssues(message);
  const { replyChannel, replyAddress } = message;
  const channel = replyChannels.find((known) => known === replyChannel);
  if (channel && typeof replyAddress === 'string' && !isReplyAddress(channel, replyAddress)) {
    found.push({ path: 'replyAddress', code: messageIssueCodes.replyAddress });
  }
  for (const { path, code } of found) {
    if (issues.some((issue) => issue.path?.[0] === path)) continue;
    issues.push({ code: 'custom', path: [path], params: { code }, input: message[path] });
  }
}

/**
 * Whether an address fits the channel the reply should take.
 *
 * @example
 * ```ts
 * import { isReplyAddress } from '@kentongan/contract';
 *
 * isReplyAddress('whatsapp', '0812-3000-0021'); // true
 * isReplyAddress('email', 'sari'); // false
 * ```
 */
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
    'proof-required',
    'proof-invalid',
    'rate-limited',
  ],
} as const satisfies Endpoint;
