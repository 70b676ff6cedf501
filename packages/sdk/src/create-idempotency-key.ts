/** Makes a key that no other message has, also on plain-http pages, which lack `randomUUID`. */
export function createIdempotencyKey(): string {
  const { randomUUID } = crypto as Partial<Crypto>;
  return (
    randomUUID?.call(crypto) ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  );
}
