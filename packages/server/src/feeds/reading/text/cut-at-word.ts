/** Shortens a text to a length, at a word where one ends near enough, and says so with `…`. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const isWhole = /\s/.test(text.charAt(length - 1));
  const end = isWhole ? head.length : Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const cut = end > length * 0.6 ? head.slice(0, end) : withoutHalfCharacter(head);
  return `${cut.replace(/[\s.,;:!?(\u2013\u2014\u2026-]{1,20}$/u, '')}…`;
}

/** A pair of surrogates, or an emoji of several parts, is not cut in the middle. */
function withoutHalfCharacter(text: string): string {
  return text.replace(/(?:[\ud800-\udbff]|\u200d|\ufe0f){1,8}$/, '');
}
