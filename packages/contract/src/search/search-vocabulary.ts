import { foldWords } from './fold-words.js';
import { isNear } from './is-near.js';
import { toNewSpelling } from './new-spelling.js';

/** Words a misspelt term may stand for, and where they are. */
export interface NearWords {
  readonly words: ReadonlySet<string>;
  /** Positions of the groups that have one of the words. */
  readonly positions: ReadonlySet<number>;
}

/** The distinct words of many texts. */
export interface SearchVocabulary {
  /** Adds the texts of the group at a position. */
  add(position: number, texts: readonly string[]): void;
  findNear(terms: readonly string[]): NearWords;
}

/** Makes an empty vocabulary. */
export function createSearchVocabulary(): SearchVocabulary {
  // Villages, districts and focuses come again and again: each text is taken apart once.
  const positionsByText = new Map<string, number[]>();
  const positionsByWord = new Map<string, (readonly number[])[]>();
  return {
    add(position, texts) {
      for (const text of texts) {
        const known = positionsByText.get(text);
        const positions = known ?? [];
        positions.push(position);
        if (known) continue;
        positionsByText.set(text, positions);
        for (const word of spokenWords(text)) {
          const lists = positionsByWord.get(word);
          if (lists) lists.push(positions);
          else positionsByWord.set(word, [positions]);
        }
      }
    },

    findNear(terms) {
      const words = new Set<string>();
      const found = new Set<number>();
      for (const [word, lists] of positionsByWord) {
        if (!terms.some((term) => isNear(term, word))) continue;
        words.add(word);
        for (const positions of lists) for (const position of positions) found.add(position);
      }
      return { words, positions: found };
    },
  };
}

/** Words as they may be typed: alone and with the next one, as written and in today's spelling. */
function spokenWords(text: string): readonly string[] {
  const words = foldWords(text);
  const spoken: string[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const modern = toNewSpelling(word);
    spoken.push(modern);
    if (modern !== word) spoken.push(word);
    if (next !== undefined) spoken.push(modern + toNewSpelling(next));
  });
  return spoken;
}
