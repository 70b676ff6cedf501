import type { FeedReader } from '../../feeds/look-at-feed.ts';
import { readFeedInWorker } from '../../feeds/reading/read-feed-in-worker.ts';
import { createGuardedFetch, type GuardedFetch } from '../../outgoing/guarded-fetch.ts';
import type { CommandContext } from '../command.ts';
import { mayUsePrivateAddresses } from './may-use-private-addresses.ts';

/** Options of every command that asks feeds. */
export const feedOptions = {
  json: { type: 'boolean' },
  'allow-private-feeds': { type: 'boolean' },
} as const;

/** What a command needs to read feeds. */
export interface FeedReading {
  readonly fetch: GuardedFetch;
  readonly readFeed: FeedReader;
}

/** Makes what reads feeds and lets a command work with it. */
export async function withFeedReading<Result>(
  context: CommandContext,
  options: { readonly 'allow-private-feeds'?: boolean | undefined },
  work: (reading: FeedReading) => Promise<Result>,
): Promise<Result> {
  const allowPrivateAddresses = mayUsePrivateAddresses(context, options['allow-private-feeds']);
  const fetch = createGuardedFetch({ allowPrivateAddresses });
  return work({ fetch, readFeed: readFeedInWorker });
}
