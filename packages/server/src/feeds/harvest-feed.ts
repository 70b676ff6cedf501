import { setTimeout as delay } from 'node:timers/promises';

import type { Kysely } from 'kysely';

import type { Mutex } from '../db/mutex.ts';
import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { lookAtFeed, type LookOptions } from './look-at-feed.ts';
import { recordLook, type RecordedLook } from './record-look.ts';

/** What harvesting needs besides the database. */
export interface HarvestOptions extends Omit<LookOptions, 'now'> {
  /** Milliseconds. */
  readonly now: () => number;
  /**
   * Lets one harvest write at a time. A transaction that waits for another one holds a connection
   * meanwhile, which the answers to visitors would lack.
   */
  readonly writers?: Mutex | undefined;
  /** Whether what is new may be shown together with what other harvests bring within seconds. */
  readonly isGathered?: boolean | undefined;
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
}

/** Milliseconds; a disk that is slow for once must not hold up all others. */
const longestRest = 25;

/** Looks at a feed now and writes what that brings. */
export async function harvestFeed(
  db: Kysely<Tables>,
  feed: FeedTable,
  { random = Math.random, writers, now, isGathered, ...options }: HarvestOptions,
): Promise<RecordedLook> {
  const look = await lookAtFeed(feed, { ...options, now: now() });
  const leave = await writers?.enter();
  const start = performance.now();
  try {
    return await recordLook(db, feed, look, { now: now(), random: random(), isGathered });
  } finally {
    if (leave) {
      // As long as it took to write, the next harvest leaves the database to visitors.
      await delay(Math.min(performance.now() - start, longestRest));
      leave();
    }
  }
}
