import type { DiscoveredFeed } from './feed-document.ts';
import { toRefusalSentence } from './to-refusal-sentence.ts';

/** Why a whole answer cannot be read as a feed. */
export type FeedRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'html-page'; readonly feeds: readonly DiscoveredFeed[] }
  | { readonly code: 'not-a-feed' }
  | { readonly code: 'broken' }
  | { readonly code: 'has-dtd' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-heavy' };

/** An answer that is not taken as a feed; its message is one sentence for staff. */
export class FeedRefusedError extends Error {
  override readonly name = 'FeedRefusedError';
  readonly refusal: FeedRefusal;

  constructor(refusal: FeedRefusal, options?: ErrorOptions) {
    super(toRefusalSentence(refusal), options);
    this.refusal = refusal;
  }

  get code(): FeedRefusal['code'] {
    return this.refusal.code;
  }
}
