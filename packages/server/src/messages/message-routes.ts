import {
  createMessage,
  getMessageChallenge,
  readMessageState,
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
import { findSuspicions } from './find-suspicions.ts';
import { hashAddress } from './hash-address.ts';
import { isSameKey } from './is-same-key.ts';
import type { MessageRepository, StoredMessage } from './message-repository.ts';
import { checkProof, type HeldProof } from './proof/check-proof.ts';
import { createChallenge } from './proof/create-challenge.ts';
import type { Difficulty } from './proof/difficulty.ts';
import { toReference } from './readable-blocks.ts';
import { toBodyHash, toNewMessage } from './to-new-message.ts';
import { toMessageState } from './to-message-state.ts';

/** What the routes of messages need. */
export interface MessageRouteDependencies {
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
  readonly messages: MessageRepository;
  /** How often one visitor may write, or ask how far a message is. */
  readonly messageLimiter: RateLimiter;
  readonly difficulty: Difficulty;
  /** What challenges of a regency are signed with. */
  readonly readChallengeSecret: (regencyCode: string) => Promise<Buffer>;
  /** What addresses of senders are hashed with. */
  readonly readAddressSecret: (regencyCode: string) => Promise<Buffer>;
}

/** Takes messages of citizens. The answer comes after the commit, never before. */
export function serveMessages(serve: Serve, dependencies: MessageRouteDependencies): void {
  const { regencies, groups, messages, messageLimiter, difficulty } = dependencies;
  const limit = ({ clientAddress }: RequestContext) => messageLimiter.take(clientAddress);
  const findRegency = async (code: string) =>
    requireFound(await regencies.find(code), 'regency-not-found');

  const holdProof = async (
    { code, settings }: RegencyRecord,
    { proof }: MessageRequest,
    now: number,
  ): Promise<HeldProof | undefined> => {
    if (proof === undefined) {
      if (settings.requireProof) throw new ProblemError('proof-required');
      return undefined;
    }
    const secret = await dependencies.readChallengeSecret(code);
    const held = checkProof(proof, { regencyCode: code, secret, now });
    if (!held) throw new ProblemError('proof-invalid');
    return held;
  };

  const add = async (
    { headers, body }: EndpointInput<typeof createMessage>,
    regency: RegencyRecord,
    { origin, now }: RequestContext,
  ): Promise<StoredMessage> => {
    refuseUnavailable(regency, body);
    const proof = await holdProof(regency, body, now);
    const groupId =
      body.groupSlug === undefined
        ? null
        : requireFound(await groups.findId(regency.code, body.groupSlug), 'group-not-found');
    if (body.villageCode && !(await regencies.hasVillage(regency.code, body.villageCode))) {
      const issues = [{ path: 'villageCode', code: 'unknown_village' }];
      throw new ProblemError('invalid-request', { issues });
    }
    const suspicions = findSuspicions(body, proof && now - proof.issuedAt);
    const idempotencyKey = headers['idempotency-key'];
    const addressSecret = await dependencies.readAddressSecret(regency.code);
    const message = toNewMessage(body, {
      regency,
      idempotencyKey,
      groupId,
      origin,
      suspicions,
      hashAddress: (address) => hashAddress(address, addressSecret),
      now,
    });
    const stored = await messages.add(message, proof);
    if (!stored) throw new ProblemError('proof-invalid');
    return stored;
  };

  serve(
    getMessageChallenge,
    async ({ params }, { clientAddress, origin = '', now }) => {
      const { code } = await findRegency(params.regency);
      const secret = await dependencies.readChallengeSecret(code);
      const max = difficulty.next(`${code} ${clientAddress}`, `${code} ${origin}`);
      return createChallenge({ regencyCode: code, max, secret, now });
    },
    ({ clientAddress }) => messageLimiter.take(`challenge ${clientAddress}`),
  );

  serve(
    createMessage,
    async (input, context) => {
      const { params, headers, body } = input;
      const regency = await findRegency(params.regency);
      // A repeated request gets its receipt even if notice, topics or its challenge are gone.
      const stored =
        (await messages.findByKey(regency.code, headers['idempotency-key'])) ??
        (await add(input, regency, context));
      if (stored.body_hash !== toBodyHash(body)) throw new ProblemError('idempotency-key-reused');
      return toReceipt(stored);
    },
    limit,
  );

  serve(
    readMessageState,
    async ({ params, body }) => {
      const { code } = await findRegency(params.regency);
      const stored = await messages.findState(code, toReference(code, body.reference));
      // Who has the number without the secret learns not even whether there is such a number.
      if (!stored || stored.purged_at !== null || !isSameKey(body.secret, stored.status_secret)) {
        throw new ProblemError('message-not-found');
      }
      return toMessageState(stored);
    },
    ({ clientAddress }) => messageLimiter.take(`state ${clientAddress}`),
  );
}

function refuseUnavailable({ officeName, settings }: RegencyRecord, body: MessageRequest): void {
  if (!settings.topics.includes(body.topic)) throw new ProblemError('topic-not-available');
  const { version, hash } = toPrivacyNotice(officeName, settings);
  const { noticeVersion, noticeHash } = body.consent;
  if (noticeVersion !== version || noticeHash !== hash) throw new ProblemError('notice-outdated');
}

function toReceipt({ reference, status_secret, ...stored }: StoredMessage): MessageReceipt {
  return {
    reference,
    secret: status_secret ?? '',
    receivedAt: new Date(stored.received_at).toISOString(),
    retainUntil: new Date(stored.retain_until).toISOString(),
  };
}
