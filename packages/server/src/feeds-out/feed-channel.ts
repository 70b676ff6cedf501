import type { FeedEntry } from './feed-entry.ts';

/** A feed as every format tells it. */
export interface FeedChannel {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly homeUrl: string;
  /** Address of the feed itself. */
  readonly feedUrl: string;
  readonly language: string;
  readonly author: string;
  /** RFC 3339: when it last changed. */
  readonly updatedAt: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** What was in the feed and is no more, the latest first. */
  readonly deleted: readonly DeletedEntry[];
}

/** An entry that was taken back. */
export interface DeletedEntry {
  /** The id it had. */
  readonly id: string;
  /** RFC 3339. */
  readonly when: string;
}
