/**
 * Numbers of circulars that offices are known to write where a decree belongs. A number alone does
 * not say what paper it is on.
 */
const knownCirculars: ReadonlySet<string> = new Set([
  // Surat Edaran Bupati Ponorogo about groups in every village.
  '14/3241/405.19/2022',
]);

/** Whether a number is that of a known circular, however it is spaced. */
export function isKnownCircular(number: string): boolean {
  return knownCirculars.has(number.replace(/\s+/g, '').replace(/^(no|nomor)[.:]*/i, ''));
}
