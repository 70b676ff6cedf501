/**
 * Makes a key that no other message has, also on plain-http pages, which lack `randomUUID`.
 *
 * @example
 * ```ts
 * import { createIdempotencyKey, type MessageRequest } from '@kentongan/sdk';
 *
 * const idempotencyKey = createIdempotencyKey();
 * // The same key with every press of the button, so that one message is stored.
 * const send = (message: MessageRequest) => client.messages.send(message, { idempotencyKey });
 * ```
 */
export function createIdempotencyKey(): string {
  const { randomUUID } = crypto as Partial<Crypto>;
  return (
    randomUUID?.call(crypto) ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  );
}
