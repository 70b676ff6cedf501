import {
  createMessageRoute,
  type createMessage,
  type MessageReceipt,
  type MessageRequest,
} from '@kentongan/contract';

import { createIdempotencyKey } from '../create-idempotency-key.js';
import type { RequestOptions, Send } from '../send.js';

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

/** Hands messages to the office. */
export interface MessagesResource {
  /**
   * Sends a message. It is durably stored once this resolves.
   *
   * Tries again by itself with the same key, so a bad connection neither loses nor doubles it.
   *
   * @throws {@link ApiError} with code `invalid-request` and the fields in `issues`.
   * @example
   * ```ts
   * const { notice } = await client.regency.get();
   * const { reference } = await client.messages.send({
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
}

/** Makes the resource of one regency. */
export function createMessagesResource(send: Send, regency: string): MessagesResource {
  return {
    send: (message, { idempotencyKey = createIdempotencyKey(), ...options } = {}) =>
      send<typeof createMessage>(
        createMessageRoute,
        {
          params: { regency },
          headers: { 'idempotency-key': idempotencyKey },
          body: message,
        },
        options,
      ),
  };
}
