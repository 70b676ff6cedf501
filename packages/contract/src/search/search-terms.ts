import { foldWords } from './fold-words.js';
import { limits } from '../limits.js';
import { stripPrefix } from './strip-prefix.js';

const ignored = new Set(['kim', 'desa', 'ds', 'kelurahan', 'kel', 'kecamatan', 'kec']);

/**
 * The folded words of a search text, without prefixes; empty when there is nothing to look for.
 *
 * What hangs together is one word ("Ngilo-Ilo"), but a prefix may hang on it ("KIM-Wates").
 *
 * @example
 * ```ts
 * import { searchTerms } from '@kentongan/contract';
 *
 * searchTerms('Desa Ngilo-Ilo'); // ['ngiloilo']
 * ```
 */
export function searchTerms(text: string): string[] {
  return stripPrefix(text.slice(0, limits.searchText))
    .split(/[\s.,;]+/)
    .map((part) => {
      const words = foldWords(part);
      const start = words.findIndex((word) => !ignored.has(word));
      return start < 0 ? '' : words.slice(start).join('');
    })
    .filter((term) => term !== '');
}
