import { foldWords } from './fold-words.js';
import { oldSpelling, toNewSpelling } from './new-spelling.js';

/**
 * Folds a text into what a search looks through: without gaps, so that "tambaksari" finds "Tambak
 * Sari", and with a bar in front, so that no term reaches from one text into the next.
 *
 * A text in an old spelling stands there in both: while "Soeroboyo" is typed, "soe" must find it.
 */
export function toSearchedText(text: string): string {
  const words = foldWords(text);
  const folded = words.join('');
  if (!oldSpelling.test(folded)) return `|${folded}`;
  // Word by word: the "oe" of "Mojo Ekosari" is none.
  const modern = words.map(toNewSpelling).join('');
  return modern === folded ? `|${folded}` : `|${folded}|${modern}`;
}
