import type { Kysely } from 'kysely';
import * as z from 'zod/mini';

import { channelSchema, type ChannelKind } from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { addFeed } from './add-feed.ts';
import { FeedError } from './feed-error.ts';
import type { LookOptions } from './look-at-feed.ts';
import { FeedRefusedError } from './reading/feed-refused-error.ts';
import { runBounded } from './run-bounded.ts';

/** What became of one channel of a group. */
export interface DiscoveredGroupFeed {
  /** Slug. */
  readonly group: string;
  readonly address: string;
  /** The feed that was added; otherwise `error` says why there is none. */
  readonly feed: { readonly id: string; readonly url: string } | null;
  readonly error: FeedError | OutgoingError | FeedRefusedError | null;
}

/** How to go through the groups. */
export interface DiscoverGroupFeedsOptions extends Omit<LookOptions, 'now'> {
  /** Milliseconds. */
  readonly now: () => number;
  /** Told how many of how many channels have been asked. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Channels that may have a feed; social networks give theirs to nobody. */
const kindsWithFeeds: readonly ChannelKind[] = ['blog', 'website', 'kim_id', 'youtube'];

/** Channels asked at a time; each may wait a quarter of a minute for a dead server. */
const channelsAtOnce = 8;

/**
 * Adds a feed for each website, blog and video channel of groups that have no feed yet. What staff
 * wrote into the import sheet becomes sources this way.
 *
 * @throws {@link FeedError} when there is no such regency.
 */
export async function discoverGroupFeeds(
  db: Kysely<Tables>,
  regencyCode: string,
  { now, onProgress, ...options }: DiscoverGroupFeedsOptions,
): Promise<readonly DiscoveredGroupFeed[]> {
  const channels = await selectChannels(db, regencyCode);
  let done = 0;
  onProgress?.(done, channels.length);
  return runBounded(channels, channelsAtOnce, async ({ group, address }) => {
    try {
      const { feed } = await addFeed(
        db,
        { regencyCode, address, group },
        { ...options, now: now() },
      );
      return { group, address, feed: { id: feed.id, url: feed.url }, error: null };
    } catch (error) {
      const isRefusal =
        error instanceof FeedError ||
        error instanceof OutgoingError ||
        error instanceof FeedRefusedError;
      if (!isRefusal) throw error;
      return { group, address, feed: null, error };
    } finally {
      done += 1;
      onProgress?.(done, channels.length);
    }
  });
}

interface GroupChannel {
  readonly group: string;
  readonly address: string;
}

const channelsSchema = z.array(channelSchema);

async function selectChannels(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<readonly GroupChannel[]> {
  const regency = await db
    .selectFrom('regency')
    .select('regency_code')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!regency) throw new FeedError({ code: 'regency-not-found', subject: regencyCode });
  const groups = await db
    .selectFrom('information_group as g')
    .select(['g.slug', 'g.channels'])
    .where('g.regency_code', '=', regencyCode)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feed as f')
            .select('f.id')
            .whereRef('f.regency_code', '=', 'g.regency_code')
            .whereRef('f.group_id', '=', 'g.id'),
        ),
      ),
    )
    .orderBy('g.sort_key')
    .execute();
  return groups.flatMap(({ slug, channels }) =>
    channelsSchema
      .parse(JSON.parse(channels))
      .flatMap(({ kind, url }) =>
        url !== null && kindsWithFeeds.some((known) => known === kind)
          ? [{ group: slug, address: url }]
          : [],
      ),
  );
}
