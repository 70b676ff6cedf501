import { findVideoChannel } from './discovery/find-video-channel.ts';
import { readFeedLinks } from './discovery/read-feed-links.ts';
import type { DiscoveredFeed, FeedSource } from './feed-document.ts';
import { feedLimits } from './feed-limits.ts';
import { decodeBytes } from './markup/decode-bytes.ts';

/** More of a page than this holds no head any more. */
const htmlMax = 2_000_000;

/**
 * The feeds a web page names, the main one first: what its head declares, else the feed of the
 * video channel it shows, else plain links that look like feeds.
 */
export function discoverFeeds(
  html: Uint8Array,
  source: Pick<FeedSource, 'url' | 'contentType'>,
): DiscoveredFeed[] {
  const text = decodeBytes(html.subarray(0, htmlMax), source.contentType);
  const { declared, linked } = readFeedLinks(text, source.url);
  const channel = findVideoChannel(text, source.url);
  const feeds = declared.length > 0 ? declared : channel ? [channel] : linked;
  const byUrl = new Map<string, DiscoveredFeed>();
  for (const feed of feeds) if (!byUrl.has(feed.url)) byUrl.set(feed.url, feed);
  // Comments are no activities; their feed is of use only where there is no other.
  const isComments = ({ url, title }: DiscoveredFeed) =>
    /comments|komentar/i.test(`${title ?? ''} ${new URL(url).pathname}`);
  const sorted = [...byUrl.values()].sort(
    (one, other) => Number(isComments(one)) - Number(isComments(other)),
  );
  return sorted.slice(0, feedLimits.discovered);
}
