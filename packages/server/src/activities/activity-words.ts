import { stemmer } from '@orama/stemmers/indonesian';

import { foldName } from '@kentongan/contract';

/** Words that stand in nearly every text and tell none from another. */
const stopWords = new Set(
  'ada adalah agar akan atau bagi bahwa bisa dalam dan dapat dari dengan di hal harus hingga ini itu jadi jika juga karena ke kepada lebih maka namun oleh pada para pun saat saja sebagai secara sehingga serta setelah sudah telah tentang untuk yaitu yang'.split(
    ' ',
  ),
);

/**
 * Every folded word of a text worth finding. What hangs together ("Ngilo-Ilo") counts as its parts
 * and as one word, because people write it either way.
 */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s.,;]+/)
    .flatMap((part) => {
      const words = part.split(noLetters).map(foldName).filter(Boolean);
      return (words.length > 1 ? [...words, words.join('')] : words).map(cutWord);
    })
    .filter((word) => !stopWords.has(word));
}

const noLetters = /[^\p{L}\p{M}\p{N}]+/u;

/** Whether a folded word tells no text from another. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/**
 * The stems a folded word may have: `dilatih` and `pelatihan` share `latih`.
 *
 * A nasal prefix swallows the first letter of some stems, and no rule can tell which: `menulis` is
 * `ulis` or `tulis`, so both are named.
 */
export function stemsOf(word: string): readonly string[] {
  if (word.length >= longestWord) return [cutWord(word)];
  const stem = stemmer(word);
  for (const [prefix, letter] of swallowed) {
    const rest = word.replace(prefix, '');
    if (rest !== word && rest.startsWith(stem)) return [stem, letter + stem];
  }
  return [stem];
}

/** Cuts what is no word but an address or noise, which an index could not hold. */
export function cutWord(word: string): string {
  // Letters outside the basic plane are two units, which must not be torn apart.
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join('');
}

/** No word of the language comes near. */
const longestWord = 40;

/** Prefixes before a vowel, and the letter they may have swallowed. */
const swallowed: readonly (readonly [RegExp, string])[] = [
  [/^[mp]eng(?=[aeiou])/, 'k'],
  [/^[mp]en(?=[aeiou])/, 't'],
];
