/** What WordPress and its themes add below every text. */
const added = [
  /^(?:the post|artikel|postingan|pos|tulisan) .{1,400} (?:appeared first on|first appeared on|pertama kali (?:tampil|muncul) (?:pada|di)) .{1,200}$/i,
  /^(?:continue reading|read more|baca selengkapnya|selengkapnya|lanjut membaca|baca juga)\b.{0,200}$/i,
];

/** A text without the last lines that its blog adds to every text, `[…]` become `…`. */
export function withoutBoilerplate(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0) {
    const last = lines.at(-1) ?? '';
    const isAdded = last.length < 700 && added.some((pattern) => pattern.test(last));
    if (last !== '' && !isAdded) break;
    lines.pop();
  }
  return lines.join('\n').replace(/\s?\[(?:…|\.\.\.)\]$/, '…');
}
