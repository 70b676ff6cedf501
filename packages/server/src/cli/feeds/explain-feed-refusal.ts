import { FeedError } from '../../feeds/feed-error.ts';
import { FeedRefusedError } from '../../feeds/reading/feed-refused-error.ts';
import { OutgoingError } from '../../outgoing/outgoing-error.ts';
import type { Advice } from '../words/advice.ts';
import { describeProblem, feedAdvice } from '../words/feeds.ts';

/** A refusal in words, with the code that programs go by. */
export interface FeedRefusalWords extends Advice {
  readonly code: string;
}

/** Whether an error says that a feed, or an address, cannot be used. */
export function isFeedRefusal(
  error: unknown,
): error is FeedError | FeedRefusedError | OutgoingError {
  return (
    error instanceof FeedError ||
    error instanceof FeedRefusedError ||
    error instanceof OutgoingError
  );
}

/** Says why a feed or an address cannot be used. Sentences of the readers hold their advice. */
export function explainFeedRefusal(error: unknown): FeedRefusalWords {
  if (error instanceof FeedError) return { code: error.details.code, ...feedAdvice(error.details) };
  if (!(error instanceof FeedRefusedError || error instanceof OutgoingError)) throw error;
  return { code: error.code, problem: describeProblem(error.code, error.message), advice: '' };
}
