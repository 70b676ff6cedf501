import type {
  MessageChallenge,
  MessageKey,
  MessageReceipt,
  MessageRequest,
  MessageState,
} from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { loadPart } from '../load-part.js';
import type { RequestOptions } from '../request-options.js';

/** Options for sending a message. */
export interface SendMessageOptions extends RequestOptions {
  /**
   * Marks the message, so that sending it again never makes two. Keep it when a visitor tries
   * again after a failure.
   *
   * @defaultValue a new random key for each call
   */
  readonly idempotencyKey?: string | undefined;
}

/** Hands messages to the office, and tells how far they are. */
export interface MessagesResource {
  /**
   * Sends a message. It is durably stored once this resolves.
   *
   * Tries again by itself with the same key, so a bad connection neither loses nor doubles it. When
   * the backend asks for a proof of work, or takes the one in the message no longer, it solves a
   * challenge and sends once more. That takes three seconds, since a message that follows its
   * challenge faster has to wait for a person's eye; use {@link challenge} to have a proof ready.
   *
   * @throws {@link ApiError} with code `invalid-request` and the fields in `issues`.
   * @example
   * ```ts
   * const { notice } = await client.regency.get();
   * const { reference, secret } = await client.messages.send({
   *   topic: 'general_question',
   *   senderName: 'Sari',
   *   replyChannel: 'whatsapp',
   *   replyAddress: '0812-3000-0021',
   *   text: 'Kapan pelatihan berikutnya?',
   *   isAdultOrGuardianConsent: true,
   *   consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: true },
   * });
   * ```
   */
  send(message: MessageRequest, options?: SendMessageOptions): Promise<MessageReceipt>;
  /**
   * Reads a challenge whose answer, from `solveChallenge`, goes with one message as `proof`.
   *
   * Ask for it when somebody begins to write: it holds for hours, and is solved meanwhile.
   */
  challenge(options?: RequestOptions): Promise<MessageChallenge>;
  /**
   * Reads how far the office is with a message, by the number and the secret of its receipt.
   *
   * @throws {@link ApiError} with code `message-not-found` when they do not belong together.
   */
  state(key: MessageKey, options?: RequestOptions): Promise<MessageState>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createMessagesResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const messages = createMessagesResource(connection);
 * const { challenge, expiresAt } = await messages.challenge();
 * ```
 */
export function createMessagesResource({ regency, send }: Connection): MessagesResource {
  const calls = async () =>
    (await loadPart(import('./message-calls.js'))).createMessageCalls(send, regency);
  return {
    send: async (...input) => (await calls()).send(...input),
    challenge: async (...input) => (await calls()).challenge(...input),
    state: async (...input) => (await calls()).state(...input),
  };
}
