import { createHash } from 'node:crypto';

import type { FeedTable } from '../db/activity-tables.ts';
import type { GuardedFetch, OutgoingAnswer } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { earliestNextTime } from './earliest-next-time.ts';
import type { Look, Validators } from './look.ts';
import { FeedRefusedError } from './reading/feed-refused-error.ts';
import type { FeedDocument } from './reading/feed-document.ts';

/** Reads a document, somewhere it can do no harm. */
export type FeedReader = (
  bytes: Uint8Array,
  source: { readonly url: string; readonly contentType: string | null; readonly now: number },
) => Promise<FeedDocument>;

/** What looking needs of the world. */
export interface LookOptions {
  readonly fetch: GuardedFetch;
  readonly readFeed: FeedReader;
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
}

/** Decoded bytes of a feed; Blogger's largest real ones have 2 MB. */
export const maxFeedBytes = 5_000_000;

/** What we read, the feed formats first. */
export const acceptFeeds =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** There are servers whose answer stays "not modified" whatever they publish. */
const trustInValidators = 3 * 86_400_000;

/** Asks a feed for what is new. A feed that cannot be read is a result like any other. */
export async function lookAtFeed(feed: FeedTable, options: LookOptions): Promise<Look> {
  const { now, signal } = options;
  const conditions = conditionsOf(feed, now);
  try {
    const answer = await options.fetch(feed.url, {
      headers: { accept: acceptFeeds, ...conditions },
      maxBytes: maxFeedBytes,
      ...(signal && { signal }),
    });
    const isAsked = Object.keys(conditions).length > 0;
    return await judge(feed, answer, { ...options, isAsked });
  } catch (error) {
    // Whoever stops us says nothing about the feed.
    if (signal?.aborted) throw error;
    if (error instanceof OutgoingError || error instanceof FeedRefusedError) {
      return failed(error.code, error.message);
    }
    throw error;
  }
}

async function judge(
  feed: FeedTable,
  answer: OutgoingAnswer,
  { readFeed, now, isAsked }: LookOptions & { readonly isAsked: boolean },
): Promise<Look> {
  const { status, headers, body, movedTo } = answer;
  const notBefore = earliestNextTime(headers, now);
  if (status === 410) {
    return { ...failed('gone', 'The server says that the feed is gone for good.'), isGone: true };
  }
  if (status === 304 && isAsked) {
    const validators = readValidators(headers, feed);
    return { kind: 'unchanged', bodyHash: null, validators, movedTo, notBefore };
  }
  if (status !== 200) {
    return {
      ...failed(`status-${status}`, `The server answered with status ${status}.`),
      notBefore,
    };
  }
  const validators = readValidators(headers);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  if (bodyHash === feed.body_hash) {
    return { kind: 'unchanged', bodyHash, validators, movedTo, notBefore };
  }
  const contentType = headers.get('content-type');
  const document = await readFeed(body, { url: answer.url, contentType, now });
  return { kind: 'read', document, bodyHash, validators, movedTo, notBefore };
}

function conditionsOf(feed: FeedTable, now: number): Record<string, string> {
  const isTrusted = feed.read_at !== null && now - feed.read_at < trustInValidators;
  if (!isTrusted) return {};
  return {
    ...(feed.etag !== null && { 'if-none-match': feed.etag }),
    ...(feed.last_modified !== null && { 'if-modified-since': feed.last_modified }),
  };
}

/** Takes only what can be sent back as it is; a 304 that names none leaves the old ones. */
function readValidators(
  headers: Headers,
  before?: Pick<FeedTable, 'etag' | 'last_modified'>,
): Validators {
  const etag = headers.get('etag') ?? before?.etag ?? null;
  const lastModified = headers.get('last-modified') ?? before?.last_modified ?? null;
  return {
    etag: etag !== null && /^[\x21-\x7e]{1,256}$/.test(etag) ? etag : null,
    lastModified:
      lastModified !== null && /^[\x20-\x7e]{1,40}$/.test(lastModified) ? lastModified : null,
  };
}

function failed(code: string, detail: string) {
  return { kind: 'failed', code, detail, isGone: false, notBefore: null } as const;
}
