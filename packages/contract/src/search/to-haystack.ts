import { foldWords } from './fold-words.js';
import { toNewSpelling } from './new-spelling.js';

/**
 * Folds texts into one that can be searched: each text without gaps, bars between them, so that
 * "tambaksari" finds "Tambak Sari" and no term reaches from one text into the next.
 *
 * A text in an old spelling stands there in both: while "Soeroboyo" is typed, "soe" must find it.
 */
export function toHaystack(texts: readonly string[]): string {
  let haystack = '';
  for (const text of texts) {
    const words = foldWords(text);
    const folded = words.join('');
    // Word by word: the "oe" of "Mojo Ekosari" is none.
    const modern = words.map(toNewSpelling).join('');
    haystack += modern === folded ? `|${folded}` : `|${folded}|${modern}`;
  }
  return haystack;
}
