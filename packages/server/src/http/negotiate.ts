import type { BodyEncoding } from './public-answer.ts';

/** Picks the smallest form of a body that the caller can read. */
export function pickEncoding(acceptEncoding: string | undefined): BodyEncoding {
  if (acceptEncoding === undefined) return 'identity';
  // Browsers send no weights, so the common case needs no parsing.
  if (!acceptEncoding.includes('q=')) {
    return acceptEncoding.includes('br')
      ? 'br'
      : acceptEncoding.includes('gzip')
        ? 'gzip'
        : 'identity';
  }
  const accepted = new Set<string>();
  for (const entry of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity';
}

/** Whether the caller has the answer already: a list of tags, strong or weak, or a star. */
export function isKnown(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  for (const [, tag = ''] of ifNoneMatch.matchAll(/"([^"]*)"/g)) {
    // Whatever encoding the caller has, it is the same answer.
    if (tag.replace(/-(br|gzip)$/, '') === hash) return true;
  }
  return false;
}
