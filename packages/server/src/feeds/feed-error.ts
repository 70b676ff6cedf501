/** Why something cannot be done with a feed. */
export type FeedErrorCode =
  | 'address-not-understood'
  | 'regency-not-found'
  | 'group-not-found'
  | 'feed-not-found'
  | 'feed-ambiguous'
  | 'feed-exists'
  | 'feed-paused'
  | 'no-feed-found'
  | 'status-refused';

/** What a sentence about it needs to know. */
export interface FeedErrorDetails {
  readonly code: FeedErrorCode;
  /** The address, code, slug or id it is about. */
  readonly subject: string;
  /** Of the feed that is there already. */
  readonly feedId?: string;
  /** Of an answer that is no success. */
  readonly status?: number;
  /** Addresses that were tried, each with why it was not taken. */
  readonly tried?: readonly TriedAddress[];
}

/** An address that has no feed. */
export interface TriedAddress {
  readonly url: string;
  readonly code: string;
  /** One sentence. */
  readonly detail: string;
}

/** Something that cannot be done with a feed; the command line has the words for it. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly details: FeedErrorDetails;

  constructor(details: FeedErrorDetails, options?: ErrorOptions) {
    super(`${details.code}: ${details.subject}`, options);
    this.details = details;
  }
}
