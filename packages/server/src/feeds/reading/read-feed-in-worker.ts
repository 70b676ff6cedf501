import type { FeedDocument, FeedSource } from './feed-document.ts';
import { FeedReader } from './worker/feed-reader.ts';

/** One for the process: feeds are read one after the other, so that one core stays for readers. */
const reader = new FeedReader({
  milliseconds: 20_000,
  heapMegabytes: 96,
  idleMilliseconds: 10_000,
});

/**
 * Reads a feed as `readFeed` does, but in another thread with limits of time and memory: 5 MB of
 * it would hold up the answers to visitors for most of a second.
 *
 * @throws {@link FeedRefusedError}
 */
export function readFeedInWorker(bytes: Uint8Array, source: FeedSource): Promise<FeedDocument> {
  return reader.read(bytes, source);
}
