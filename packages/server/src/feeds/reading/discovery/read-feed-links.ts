import type { DiscoveredFeed } from '../feed-document.ts';
import { toWebAddress } from '../links/to-web-address.ts';
import { scanMarkup, type OpenTag } from '../markup/scan-markup.ts';
import { toTitle } from '../text/to-title.ts';

/** Feeds in a page: those its head declares, and links that look like one. */
export interface FeedLinks {
  readonly declared: readonly DiscoveredFeed[];
  readonly linked: readonly DiscoveredFeed[];
}

const feedType =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|text\/(?:rss|atom)(?:\+xml)?)/i;

/** `application/json` may be a feed, but is the API on every WordPress page. */
const perhapsFeedType = /^(?:application|text)\/(?:json|xml)/i;

const feedPath =
  /(?:^|\/)(?:feed|rss|atom)\/?$|(?:^|\/)(?:feed|rss|atom|index|rss2|feeds)\.(?:xml|rss|atom|json)$|\.rss$|^\/feeds\/(?:posts\/default|videos\.xml)/i;

const linksMax = 50;

/** Reads the links of a page that lead to feeds, in its order. */
export function readFeedLinks(html: string, pageUrl: string): FeedLinks {
  const declared: DiscoveredFeed[] = [];
  const linked: DiscoveredFeed[] = [];
  let base = pageUrl;

  const onOpen = ({ name, attributes }: OpenTag): void => {
    const href = attributes.get('href');
    if (href === undefined) return;
    if (name === 'base' && base === pageUrl) base = toWebAddress(href, pageUrl) ?? pageUrl;
    if (name !== 'link' && name !== 'a') return;
    const url = toWebAddress(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base);
    if (url === null) return;
    const title = toTitle(attributes.get('title') ?? '') || null;
    if (name === 'link') {
      if (declared.length < linksMax && isFeedLink(attributes, url)) declared.push({ url, title });
    } else if (linked.length < linksMax && isFeedAddress(url, pageUrl)) {
      linked.push({ url, title });
    }
  };

  scanMarkup(
    html,
    { onOpen, onClose: () => {}, onText: () => {} },
    { xml: false, attributesMax: 40 },
  );
  return { declared, linked };
}

function isFeedLink(attributes: ReadonlyMap<string, string>, url: string): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!relations.includes('alternate') && !relations.includes('feed')) return false;
  const type = attributes.get('type')?.trim() ?? '';
  if (/oembed/i.test(type)) return false;
  return (
    feedType.test(type) || (perhapsFeedType.test(type) && feedPath.test(new URL(url).pathname))
  );
}

/** Feeds of other sites are not this page's, save where feeds are kept for others. */
function isFeedAddress(url: string, pageUrl: string): boolean {
  const { host, pathname, searchParams } = new URL(url);
  if (/(?:^|\.)feedburner\.com$/.test(host)) return pathname.length > 1;
  if (host.replace(/^www\./, '') !== new URL(pageUrl).host.replace(/^www\./, '')) return false;
  return feedPath.test(pathname) || /^(?:rss|atom|feed)/i.test(searchParams.get('feed') ?? '');
}
