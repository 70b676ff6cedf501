import { createHash, randomUUID } from 'node:crypto';

import {
  createMessage,
  toE164,
  type EndpointInput,
  type MessageReceipt,
  type MessageRequest,
} from '@kentongan/contract';

import type { GroupRepository } from '../groups/group-repository.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import { requireFound } from '../http/require-found.ts';
import type { RequestContext, Serve } from '../http/serve.ts';
import type { RegencyRecord, RegencyRepository } from '../regencies/regency-repository.ts';
import { toPrivacyNotice } from '../regencies/to-privacy-notice.ts';
import type { MessageRepository, NewMessage, StoredMessage } from './message-repository.ts';

/** What the routes of messages need. */
export interface MessageRouteDependencies {
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
  readonly messages: MessageRepository;
  /** How often one visitor may write. */
  readonly messageLimiter: RateLimiter;
}

const millisecondsPerDay = 86_400_000;

/** Takes messages of citizens. The answer comes after the commit, never before. */
export function serveMessages(serve: Serve, dependencies: MessageRouteDependencies): void {
  const { regencies, groups, messages, messageLimiter } = dependencies;

  const toMessage = async (
    { params, headers, body }: EndpointInput<typeof createMessage>,
    regency: RegencyRecord,
    { origin, now }: RequestContext,
  ): Promise<NewMessage> => {
    refuseUnavailable(regency, body);
    const groupId =
      body.groupSlug === undefined
        ? null
        : requireFound(await groups.findId(regency.code, body.groupSlug), 'group-not-found');
    if (body.villageCode && !(await regencies.hasVillage(regency.code, body.villageCode))) {
      const issues = [{ path: 'villageCode', code: 'unknown_village' }];
      throw new ProblemError('invalid-request', { issues });
    }
    return {
      regency_code: params.regency,
      id: randomUUID(),
      idempotency_key: headers['idempotency-key'],
      body_hash: toBodyHash(body),
      topic: body.topic,
      group_id: groupId,
      village_code: body.villageCode ?? null,
      sender_name: body.senderName,
      institution: body.institution ?? null,
      reply_channel: body.replyChannel,
      reply_address:
        (body.replyChannel === 'email' ? null : toE164(body.replyAddress)) ?? body.replyAddress,
      message_text: body.text,
      locale: body.locale ?? null,
      consent_notice_version: body.consent.noticeVersion,
      consent_notice_hash: body.consent.noticeHash,
      consent_origin: origin?.slice(0, maxOriginLength) ?? null,
      status: 'new',
      received_at: now,
      retain_until: now + regency.settings.retentionDays * millisecondsPerDay,
    };
  };

  serve(
    createMessage,
    async (input, context) => {
      const { params, headers, body } = input;
      const regency = requireFound(await regencies.find(params.regency), 'regency-not-found');
      // A repeated request gets its receipt even if notice or topics have changed since.
      const stored =
        (await messages.findByKey(regency.code, headers['idempotency-key'])) ??
        (await messages.add(await toMessage(input, regency, context)));
      if (stored.body_hash !== toBodyHash(body)) throw new ProblemError('idempotency-key-reused');
      return toReceipt(stored);
    },
    ({ clientAddress }) => messageLimiter.take(clientAddress),
  );
}

/** The longest host name with scheme and port. */
const maxOriginLength = 270;

function refuseUnavailable({ officeName, settings }: RegencyRecord, body: MessageRequest): void {
  if (!settings.topics.includes(body.topic)) throw new ProblemError('topic-not-available');
  const { version, hash } = toPrivacyNotice(officeName, settings);
  const { noticeVersion, noticeHash } = body.consent;
  if (noticeVersion !== version || noticeHash !== hash) throw new ProblemError('notice-outdated');
}

/** The schema has put the fields into one order, so equal messages have equal hashes. */
function toBodyHash(body: MessageRequest): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}

function toReceipt({ reference, received_at, retain_until }: StoredMessage): MessageReceipt {
  return {
    reference,
    receivedAt: new Date(received_at).toISOString(),
    retainUntil: new Date(retain_until).toISOString(),
  };
}
