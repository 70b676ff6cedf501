/** Words in front of a name that people leave out or add as they like; "Ds.Wates" needs no space. */
const prefix =
  /^(?:(?:kim|kelompok informasi masyarakat|komunitas informasi masyarakat|desa|kelurahan|kecamatan)\.?\s+|(?:ds|kel|kec)(?:\.\s*(?=\S)|\s+))/i;

/** Accents that NFKD has split from their letters. */
const marks = /\p{M}+/gu;

/**
 * Folds a name for comparison: lower case, no accents, letters and digits only.
 *
 * Spaces, hyphens and quotes are dropped, so that "Ngilo-Ilo", "Ngilo Ilo" and "ngiloilo" are one.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Takes "KIM", "Desa", "Ds.", "Kel." or "Kec." off the front of a name, however often it stands there. */
export function stripPrefix(text: string): string {
  let name = text.trim();
  for (let next = name.replace(prefix, ''); next !== name; next = name.replace(prefix, ''))
    name = next;
  return name;
}

/** The folded words of a search text, without prefixes; empty when there is nothing to look for. */
export function searchTerms(text: string): string[] {
  return stripPrefix(text)
    .split(/[\s.,]+/)
    .map(foldName)
    .filter((term) => term !== '' && !ignoredTerms.has(term));
}

/** Whether every term stands somewhere in a folded text. Server and widget search with this rule. */
export function matchesTerms(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}

const ignoredTerms = new Set(['kim', 'desa', 'ds', 'kelurahan', 'kel', 'kecamatan', 'kec']);
