import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';

import { feedLimits } from '../feed-limits.ts';
import { FeedRefusedError } from '../feed-refused-error.ts';
import { checkJsonDepth } from '../markup/check-json-depth.ts';
import { tidyXml } from '../markup/tidy-xml.ts';
import { fromAtom } from './from-atom.ts';
import { fromJson } from './from-json.ts';
import { fromRdf } from './from-rdf.ts';
import { fromRss } from './from-rss.ts';
import type { RawFeed } from './raw-feed.ts';

/** A parsed feed, and how many entries it has in all. */
export interface ParsedFeed {
  readonly feed: RawFeed;
  readonly itemCount: number;
}

const limit = { maxItems: feedLimits.items };

/**
 * Parses the text of a feed; `null` when it is the text of a web page.
 *
 * @throws {@link FeedRefusedError}
 */
export function parseFeedText(text: string): ParsedFeed | null {
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw new FeedRefusedError({ code: 'empty' });
  return start === '{' ? parseJson(text) : parseXml(text);
}

function parseXml(text: string): ParsedFeed | null {
  const { root, xml, itemCount } = tidyXml(text);
  if (root === 'html') return null;
  if (root === null) throw new FeedRefusedError({ code: 'not-a-feed' });
  const readers = {
    rss: () => fromRss(parseRssFeed(xml, limit)),
    feed: () => fromAtom(parseAtomFeed(xml, limit)),
    rdf: () => fromRdf(parseRdfFeed(xml, limit)),
  };
  return { feed: orRefuse(readers[root]), itemCount };
}

function parseJson(text: string): ParsedFeed {
  checkJsonDepth(text);
  const json = orRefuse((): unknown => JSON.parse(text));
  const items = toItems(json);
  if (!items) throw new FeedRefusedError({ code: 'not-a-feed' });
  const feed = orRefuse(() => fromJson(parseJsonFeed(json, limit)));
  return { feed, itemCount: items.length };
}

function toItems(json: unknown): readonly unknown[] | null {
  if (typeof json !== 'object' || json === null) return null;
  const isFeed = 'version' in json ? /jsonfeed\.org/.test(String(json.version)) : 'title' in json;
  return isFeed && 'items' in json && Array.isArray(json.items) ? json.items : null;
}

/** What the parser cannot take is the feed's fault, in whatever way it says so. */
function orRefuse<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    throw new FeedRefusedError({ code: 'broken' }, { cause });
  }
}
