import { discoverFeeds } from './discover-feeds.ts';
import type { FeedDocument, FeedItem, FeedSource } from './feed-document.ts';
import { FeedRefusedError } from './feed-refused-error.ts';
import { parseFeedText } from './formats/parse-feed-text.ts';
import { chooseItems } from './items/choose-items.ts';
import { toLanguage } from './items/to-language.ts';
import { toWebAddress } from './links/to-web-address.ts';
import { decodeBytes } from './markup/decode-bytes.ts';
import { toTitle } from './text/to-title.ts';

export type { FeedDocument, FeedItem, FeedSource };

/**
 * Reads RSS, RDF, Atom or JSON Feed, however badly written, and keeps plain text, one picture and
 * the link of each entry. Takes time in proportion to the bytes, of which the caller sets the limit.
 *
 * @throws {@link FeedRefusedError} and nothing else.
 */
export function readFeed(bytes: Uint8Array, source: FeedSource): FeedDocument {
  const parsed = parseFeedText(decodeBytes(bytes, source.contentType));
  if (!parsed) {
    throw new FeedRefusedError({ code: 'html-page', feeds: discoverFeeds(bytes, source) });
  }
  const { feed, itemCount } = parsed;
  const siteUrl = toWebAddress(feed.siteAddress, toWebAddress(feed.base, source.url) ?? source.url);
  const language = toLanguage(feed.language);
  const chosen = chooseItems(feed.items, itemCount, {
    base: toWebAddress(feed.base, source.url) ?? siteUrl ?? source.url,
    language,
    now: source.now,
  });
  const title = feed.title === undefined ? '' : toTitle(feed.title);
  return { format: feed.format, title: title || null, siteUrl, language, ...chosen };
}
