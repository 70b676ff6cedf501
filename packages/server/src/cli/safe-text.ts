/** Takes control characters out of foreign text, which could otherwise steer the terminal. */
export function safeText(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
