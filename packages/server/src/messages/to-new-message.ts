import { createHash, randomUUID } from 'node:crypto';

import { toE164, topicFieldNames, type MessageRequest } from '@kentongan/contract';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { dueAt } from './due-at.ts';
import type { Suspicion } from './find-suspicions.ts';
import type { NewMessage } from './message-repository.ts';
import { createReadableBlocks } from './readable-blocks.ts';

/** What a message is made from besides what the sender wrote. */
export interface NewMessageOptions {
  readonly regency: RegencyRecord;
  readonly idempotencyKey: string;
  readonly groupId: string | null;
  readonly origin: string | undefined;
  readonly suspicions: readonly Suspicion[];
  /** Hashes an address with a key of the regency. */
  readonly hashAddress: (address: string) => string;
  /** Milliseconds. */
  readonly now: number;
}

const millisecondsPerDay = 86_400_000;

/** The longest host name with scheme and port. */
const maxOriginLength = 270;

/** Makes the row of a message that was accepted. */
export function toNewMessage(body: MessageRequest, options: NewMessageOptions): NewMessage {
  const { regency, idempotencyKey, groupId, origin, suspicions, hashAddress, now } = options;
  const { settings, timeZone } = regency;
  const details = topicFieldNames
    .filter((name) => body[name] !== undefined)
    .map((name) => [name, body[name]] as const);
  const replyAddress =
    (body.replyChannel === 'email' ? null : toE164(body.replyAddress)) ?? body.replyAddress;
  return {
    regency_code: regency.code,
    id: randomUUID(),
    idempotency_key: idempotencyKey,
    body_hash: toBodyHash(body),
    topic: body.topic,
    group_id: groupId,
    village_code: body.villageCode ?? null,
    sender_name: body.senderName,
    institution: body.institution ?? null,
    reply_channel: body.replyChannel,
    reply_address: replyAddress,
    message_text: body.text,
    locale: body.locale ?? null,
    consent_notice_version: body.consent.noticeVersion,
    consent_notice_hash: body.consent.noticeHash,
    consent_origin: origin?.slice(0, maxOriginLength) ?? null,
    status: suspicions.length > 0 ? 'quarantined' : 'new',
    received_at: now,
    retain_until: now + settings.retentionDays * millisecondsPerDay,
    reply_address_hash: hashAddress(replyAddress),
    details: details.length === 0 ? null : JSON.stringify(Object.fromEntries(details)),
    status_secret: createReadableBlocks(3),
    assignee: null,
    answer_text: null,
    forwarded_to: null,
    status_changed_at: null,
    due_at: dueAt({
      receivedAt: now,
      topic: body.topic,
      responseDays: settings.responseDays,
      holidays: settings.holidays,
      timeZone,
    }),
    suspicions: JSON.stringify(suspicions),
    purged_at: null,
  };
}

/**
 * Tells two messages apart. The schema has put the fields into one order, so equal messages have
 * equal hashes; a new answer to a challenge makes no other message.
 */
export function toBodyHash({ proof: _, website: __, ...said }: MessageRequest): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
