import { stemsOf, wordsOf } from './activity-words.ts';

/** What of an activity is searched. */
export interface SearchedParts {
  readonly title: string;
  readonly summary: string | null;
  readonly body: string | null;
  readonly place: string | null;
}

/** Version of the rule that {@link toSearchText} follows. Raise it with every change of the result. */
export const searchVersion = 1;

/**
 * The words and stems of an activity, each once and between spaces, as the column `search_text`
 * keeps them. A row that holds it also holds {@link searchVersion}.
 */
export function toSearchText({ title, summary, body, place }: SearchedParts): string {
  const words = wordsOf([title, summary, body, place].filter((part) => part !== null).join('\n'));
  const tokens = new Set(words.flatMap((word) => [word, ...stemsOf(word)]));
  return tokens.size === 0 ? '' : ` ${[...tokens].join(' ')} `;
}
