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
  const positionsByWord = new Map<string, number[]>();
  return {
    add(position, texts) {
      for (const text of texts) {
        for (const word of spokenWords(text)) {
          const positions = positionsByWord.get(word);
          if (!positions) positionsByWord.set(word, [position]);
          else if (positions.at(-1) !== position) positions.push(position);
        }
      }
    },

    findNear(terms) {
      const words = new Set<string>();
      const positions = new Set<number>();
      for (const [word, places] of positionsByWord) {
        if (!terms.some((term) => isNear(term, word))) continue;
        words.add(word);
        for (const position of places) positions.add(position);
      }
      return { words, positions };
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
