import type { OutgoingAnswer } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { feedAddressKey } from './feed-address-key.ts';
import { FeedError } from './feed-error.ts';
import { acceptFeeds, maxFeedBytes, type LookOptions } from './look-at-feed.ts';
import type { DiscoveredFeed, FeedDocument } from './reading/feed-document.ts';
import { FeedRefusedError } from './reading/feed-refused-error.ts';
import { guessFeedAddresses } from './reading/guess-feed-addresses.ts';

/** A feed that answers and can be read. */
export interface FoundFeed {
  readonly url: string;
  readonly document: FeedDocument;
}

/** Addresses tried for one site, the site itself included. */
const mostTries = 9;

/**
 * Finds the feed of an address: the address itself, a feed its page names, or one where blogs of its
 * kind have theirs.
 *
 * @throws {@link FeedError} with everything that was tried, or the reason why the address itself
 * cannot be used.
 */
export async function discoverFeed(address: string, options: LookOptions): Promise<FoundFeed> {
  const [url, ...otherSchemes] = toAddresses(address);
  const first = await tryAddress(url, options);
  if ('document' in first) return first;
  for (const other of isUnreachable(first) ? otherSchemes : []) {
    return discoverFeed(other, options);
  }
  if (!mayHaveFeedElsewhere(first)) throw first.error;

  const tried = [first];
  let empty: FoundFeed | undefined;
  for (const candidate of candidatesOf(first)) {
    if (tried.length >= mostTries) break;
    const found = await tryAddress(candidate, options);
    // A blog may have feeds of everything and of one label that was never used.
    if ('document' in found && found.document.items.length > 0) return found;
    if ('document' in found) empty ??= found;
    else tried.push(found);
  }
  if (empty) return empty;
  throw new FeedError({
    code: 'no-feed-found',
    subject: first.url,
    tried: tried.map(({ error, ...refused }) => ({
      url: refused.url,
      code: error instanceof FeedError ? `status-${refused.status}` : error.code,
      detail: error.message,
    })),
  });
}

/** An address that is not a readable feed. */
interface Refused {
  readonly url: string;
  readonly error: FeedRefusedError | OutgoingError | FeedError;
  /** Of the answer, if there was one. */
  readonly status: number | null;
  /** Feeds its page names. */
  readonly named: readonly DiscoveredFeed[];
}

async function tryAddress(url: string, options: LookOptions): Promise<FoundFeed | Refused> {
  const { fetch, readFeed, now, signal } = options;
  let answer: OutgoingAnswer | undefined;
  try {
    answer = await fetch(url, {
      headers: { accept: `${acceptFeeds}, text/html;q=0.6` },
      maxBytes: maxFeedBytes,
      ...(signal && { signal }),
    });
    if (answer.status !== 200) {
      const error = new FeedError({ code: 'status-refused', subject: url, status: answer.status });
      return { url, error, status: answer.status, named: [] };
    }
    const contentType = answer.headers.get('content-type');
    const document = await readFeed(answer.body, { url: answer.url, contentType, now });
    return { url: answer.movedTo ?? url, document };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (!(error instanceof OutgoingError || error instanceof FeedRefusedError)) throw error;
    const named =
      error instanceof FeedRefusedError && error.refusal.code === 'html-page'
        ? error.refusal.feeds
        : [];
    return { url: answer?.url ?? url, error, status: answer?.status ?? null, named };
  }
}

function isUnreachable({ error }: Refused): boolean {
  return error instanceof OutgoingError && error.code === 'unreachable';
}

/** A page, or an error page; but not a host that is away or refused, nor a feed that is broken. */
function mayHaveFeedElsewhere({ error, status }: Refused): boolean {
  if (error instanceof FeedRefusedError) {
    return ['html-page', 'not-a-feed', 'empty'].includes(error.code);
  }
  return status !== null && status !== 429 && status < 500;
}

function candidatesOf({ url, named }: Refused): readonly string[] {
  const posts = named.filter(({ url: feed, title }) => !isOfComments(feed, title));
  const all = [...posts.map(({ url: feed }) => feed), ...guessFeedAddresses(url)];
  const own = feedAddressKey(url);
  const byKey = new Map(all.map((feed) => [feedAddressKey(feed), feed] as const).toReversed());
  byKey.delete(own);
  // Written from the end, so that the first of each key stays; the order is that of `all`.
  return all.filter((feed) => byKey.get(feedAddressKey(feed)) === feed);
}

function isOfComments(url: string, title: string | null): boolean {
  return /\/comments?\b/i.test(url) || /\b(comments?|komentar)\b/i.test(title ?? '');
}

/** People leave the scheme out; many small sites have no https. */
function toAddresses(address: string): readonly [string, ...string[]] {
  const text = address.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    (hasScheme || url.hostname.includes('.')) &&
    url.href.length <= longestAddress;
  if (!isUsable) throw new FeedError({ code: 'address-not-understood', subject: text });
  url.hash = '';
  return hasScheme ? [url.href] : [url.href, url.href.replace(/^https/, 'http')];
}

const longestAddress = 500;
