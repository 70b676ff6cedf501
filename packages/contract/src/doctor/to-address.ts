/** Makes a web address absolute; `undefined` for what is none. */
export function toAddress(text: string | undefined, base: string): string | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    // Not `URL.parse`, which browsers have had since 2024 only.
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
