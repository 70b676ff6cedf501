import type { Kysely } from 'kysely';

import type { FeedTable } from '../../db/activity-tables.ts';
import type { Tables } from '../../db/tables.ts';
import { FeedError } from '../../feeds/feed-error.ts';
import { findFeedsById } from '../../feeds/feed-repository.ts';

/**
 * Finds the one feed whose id begins so.
 *
 * @throws {@link FeedError} when there is none, or more than one.
 */
export async function requireFeed(db: Kysely<Tables>, beginning: string): Promise<FeedTable> {
  const [feed, ...others] = await findFeedsById(db, beginning);
  if (!feed) throw new FeedError({ code: 'feed-not-found', subject: beginning });
  if (others.length > 0) throw new FeedError({ code: 'feed-ambiguous', subject: beginning });
  return feed;
}
