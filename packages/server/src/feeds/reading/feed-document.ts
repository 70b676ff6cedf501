/** One entry of a feed: plain text, one picture's address and the link; nothing else survives. */
export interface FeedItem {
  /** Tells the item again in the next answer: its GUID, else its canonical link, else its hash. */
  readonly key: string;
  readonly link: string | null;
  /** The link without what campaigns, phones and trackers add; for comparison only. */
  readonly canonicalLink: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** Paragraphs are separated by an empty line; `null` when it says no more than the summary. */
  readonly body: string | null;
  /** Milliseconds; `null` when the feed gives no date that can be true. */
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly imageUrl: string | null;
  readonly imageAlt: string | null;
  readonly categories: readonly string[];
  /** BCP 47 tag, or `null` when the feed does not say. */
  readonly language: string | null;
  /** SHA-256 of title, summary and body: the same under another link, date or picture. */
  readonly hash: string;
}

/** What a feed says, whatever it was written in. */
export interface FeedDocument {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** Entries that were left out; positions count from 1, the reason is a sentence for staff. */
  readonly skipped: readonly { readonly position: number; readonly reason: string }[];
}

/** Where bytes came from, and when. */
export interface FeedSource {
  /** The address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** Milliseconds. */
  readonly now: number;
}

/** A feed that a page names. */
export interface DiscoveredFeed {
  readonly url: string;
  readonly title: string | null;
}
