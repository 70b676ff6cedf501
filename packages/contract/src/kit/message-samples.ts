import type { MessageChallenge } from '../message-challenge.js';
import type { MessageReceipt } from '../message-receipt.js';
import type { MessageState } from '../message-status.js';
import type { MessageRequest } from '../message.js';

/**
 * A message as a visitor sends it, with the consent to the notice of `sampleRegency`.
 *
 * @example
 * ```ts
 * import { sampleMessage } from '@kentongan/contract/testing';
 *
 * sampleMessage({ text: 'Halo.' }).text; // 'Halo.'
 * ```
 */
export function sampleMessage(change: Partial<MessageRequest> = {}): MessageRequest {
  return {
    topic: 'general_question',
    senderName: 'Sari',
    replyChannel: 'whatsapp',
    replyAddress: '0812-3000-0021',
    text: 'Kapan pelatihan berikutnya?',
    isAdultOrGuardianConsent: true,
    consent: { noticeVersion: '2026-01', noticeHash: 'a'.repeat(64), accepted: true },
    ...change,
  };
}

/**
 * What the backend gives for a message.
 *
 * @example
 * ```ts
 * import { sampleReceipt } from '@kentongan/contract/testing';
 *
 * sampleReceipt({ secret: '7QX4-M2KD-9PTR' }).secret; // '7QX4-M2KD-9PTR'
 * ```
 */
export function sampleReceipt(change: Partial<MessageReceipt> = {}): MessageReceipt {
  return {
    reference: 'KIM-3502-7QX4-M2KD',
    secret: '7QX4-M2KD-9PTR',
    receivedAt: '2026-01-02T03:04:05.000Z',
    retainUntil: '2027-01-02T03:04:05.000Z',
    ...change,
  };
}

/**
 * How far a message is.
 *
 * @example
 * ```ts
 * import { sampleMessageState } from '@kentongan/contract/testing';
 *
 * sampleMessageState({ status: 'received' }).status; // 'received'
 * ```
 */
export function sampleMessageState(change: Partial<MessageState> = {}): MessageState {
  return {
    reference: 'KIM-3502-7QX4-M2KD',
    status: 'answered',
    receivedAt: '2026-01-02T03:04:05.000Z',
    updatedAt: '2026-01-03T03:04:05.000Z',
    dueAt: null,
    answer: 'Sabtu depan.',
    forwardedTo: null,
    retainUntil: '2027-01-02T03:04:05.000Z',
    ...change,
  };
}

/**
 * A challenge whose answer is 7.
 *
 * @example
 * ```ts
 * import { sampleChallenge } from '@kentongan/contract/testing';
 *
 * sampleChallenge({ max: 10 }).max; // 10
 * ```
 */
export function sampleChallenge(change: Partial<MessageChallenge> = {}): MessageChallenge {
  return {
    challenge: 'signed',
    salt: 'salt',
    // SHA-256 of "salt" with 7 behind it.
    target: '2ab204d76cdcec4609d290441fed2eec4186d288ca47c40cc7dd661a0de1b0d0',
    max: 50,
    expiresAt: '2026-01-02T05:04:05.000Z',
    ...change,
  };
}
