import type {
  MessageChallenge,
  MessageKey,
  MessageReceipt,
  MessageRequest,
  MessageState,
} from '@kentongan/contract';

import { createNumberedHash } from '../proof/numbered-hash.js';
import type { BackendData } from './backend-data.js';
import { found, Refusal } from './refusal.js';

/** A message that a test backend has stored. */
export interface StoredMessage {
  readonly message: MessageRequest;
  readonly idempotencyKey: string;
  readonly receipt: MessageReceipt;
  readonly state: MessageState;
}

/** Whether messages need a proof of work, and where the data is. */
export interface MessageBookOptions {
  readonly data: BackendData;
  readonly requiresProof: () => boolean;
}

const receivedAt = '2026-01-02T03:04:05.000Z';
const retainUntil = '2027-01-02T03:04:05.000Z';
const proofMax = 50;

/** Takes messages as the backend does: once for each key, and never one that it must refuse. */
export class MessageBook {
  readonly #options: MessageBookOptions;
  readonly #open = new Map<string, MessageChallenge>();
  #stored: StoredMessage[] = [];
  #challenges = 0;

  constructor(options: MessageBookOptions) {
    this.#options = options;
  }

  get stored(): readonly StoredMessage[] {
    return this.#stored;
  }

  challenge(): MessageChallenge {
    this.#challenges += 1;
    const salt = `salt-${this.#challenges}`;
    const challenge = {
      challenge: `challenge-${this.#challenges}`,
      salt,
      target: createNumberedHash(salt, '').digest(this.#challenges % proofMax),
      max: proofMax,
      expiresAt: '2099-01-01T00:00:00.000Z',
    };
    this.#open.set(challenge.challenge, challenge);
    return challenge;
  }

  add(message: MessageRequest, idempotencyKey: string): MessageReceipt {
    const before = this.#stored.find((one) => one.idempotencyKey === idempotencyKey);
    if (before) {
      if (withoutProof(before.message) === withoutProof(message)) return before.receipt;
      throw new Refusal('idempotency-key-reused');
    }
    this.#refuse(message);
    const number = String(this.#stored.length + 1).padStart(4, '0');
    const reference = `KIM-${this.#options.data.regency.code.replace('.', '')}-TEST-${number}`;
    const receipt = { reference, secret: `TEST-TEST-${number}`, receivedAt, retainUntil };
    const state: MessageState = {
      ...{ reference, status: 'received', receivedAt, updatedAt: receivedAt, retainUntil },
      ...{ dueAt: null, answer: null, forwardedTo: null },
    };
    this.#stored.push({ message, idempotencyKey, receipt, state });
    return receipt;
  }

  stateOf({ reference, secret }: MessageKey): MessageState {
    const isIt = ({ receipt }: StoredMessage): boolean =>
      plain(receipt.reference) === plain(reference) && plain(receipt.secret) === plain(secret);
    return found(this.#stored.find(isIt), 'message-not-found').state;
  }

  /** Moves a message on, as staff would. */
  change(reference: string, change: Partial<MessageState>): void {
    this.#stored = this.#stored.map((one) =>
      one.receipt.reference === reference ? { ...one, state: { ...one.state, ...change } } : one,
    );
  }

  #refuse({ topic, consent, groupSlug, villageCode, proof }: MessageRequest): void {
    const { regency, groups, areas } = this.#options.data;
    if (!regency.topics.includes(topic)) throw new Refusal('topic-not-available');
    const { version, hash } = regency.notice;
    if (consent.noticeVersion !== version || consent.noticeHash !== hash) {
      throw new Refusal('notice-outdated');
    }
    if (proof) this.#use(proof);
    else if (this.#options.requiresProof()) throw new Refusal('proof-required');
    if (groupSlug !== undefined)
      found(
        groups.find(({ slug }) => slug === groupSlug),
        'group-not-found',
      );
    if (villageCode !== undefined && !areas.villages.some(({ code }) => code === villageCode)) {
      throw new Refusal('invalid-request', [{ path: 'villageCode', code: 'unknown_village' }]);
    }
  }

  #use({ challenge, answer }: NonNullable<MessageRequest['proof']>): void {
    const known = this.#open.get(challenge);
    if (!known || !createNumberedHash(known.salt, known.target).matches(answer)) {
      throw new Refusal('proof-invalid');
    }
    this.#open.delete(challenge);
  }
}

function withoutProof({ proof: _, ...message }: MessageRequest): string {
  return JSON.stringify(message);
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
