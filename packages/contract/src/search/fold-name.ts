import { foldWords } from './fold-words.js';

/**
 * Folds a name for comparison: lower case, no accents, letters and digits only.
 *
 * Spaces, hyphens and quotes are dropped, so that "Ngilo-Ilo", "Ngilo Ilo" and "ngiloilo" are one.
 *
 * @example
 * ```ts
 * import { foldName } from '@kentongan/contract';
 *
 * foldName('Ngilo-Ilo'); // 'ngiloilo'
 * ```
 */
export function foldName(text: string): string {
  return foldWords(text).join('');
}
