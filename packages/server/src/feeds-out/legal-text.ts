/** What XML 1.0 has no way to write, and no reader needs: controls and halves of a character. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Drops characters that would make a whole feed unreadable. */
export function toLegalText(text: string): string {
  return text.replace(illegal, '');
}
