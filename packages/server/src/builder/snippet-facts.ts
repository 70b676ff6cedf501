import type { EmbedFacts } from './embed-facts.ts';

/** What a snippet is written from, besides the choice. */
export interface SnippetFacts {
  /** Address of this backend without a slash at its end. */
  readonly backend: string;
  readonly embed: EmbedFacts | undefined;
  /** Text of the link that shows without scripts. */
  readonly linkText: string;
}
