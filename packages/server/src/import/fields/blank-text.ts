/** What people write into a cell to say that there is nothing. */
const blank =
  /^[-–—_.\s/]*$|^(nihil|n\/?a|null|kosong|\(?kosong\)?|tidak ada|tdk ada|tidak punya|belum ada|belum punya|blm ada|belum)$/i;

/** Whether a text says that there is nothing: blank, a dash, "belum ada". */
export function isBlankText(text: string): boolean {
  return blank.test(text.trim());
}
