import type { FeedRefusal } from './feed-refusal.ts';
import { toRefusalSentence } from './to-refusal-sentence.ts';

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
