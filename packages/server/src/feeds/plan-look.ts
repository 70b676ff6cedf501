import type { Kysely } from 'kysely';
import * as z from 'zod/mini';

import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { chooseNewItems, itemsPerDay } from './choose-new-items.ts';
import { coveredSince } from './covered-since.ts';
import { distinctItems } from './distinct-items.ts';
import type { Look } from './look.ts';
import type { FeedDocument } from './reading/feed-document.ts';
import {
  isTakenAwayFrom,
  reconcileItems,
  type ItemChange,
  type StoredItem,
} from './reconcile-items.ts';
import { selectStoredItems } from './select-stored-items.ts';

/** What a look at a feed is to change. */
export interface LookPlan {
  readonly changes: readonly ItemChange[];
  readonly stored: readonly StoredItem[];
  readonly unchanged: number;
  readonly elsewhere: number;
  readonly leftOut: number;
  readonly missed: readonly string[];
  readonly itemsFrom: number | null;
}

const missedSchema = z.array(z.string());

/** Works out what a look means. Call it in the transaction that writes it. */
export async function planLook(
  db: Kysely<Tables>,
  feed: FeedTable,
  look: Exclude<Look, { kind: 'failed' }>,
  now: number,
): Promise<LookPlan> {
  const missed = missedSchema.parse(JSON.parse(feed.missed_items));
  if (look.kind === 'read') return planDocument(db, feed, { document: look.document, missed, now });

  // The same answer once more is the second look without what was missing at the first.
  const stored = missed.length === 0 ? [] : await selectStoredItems(db, feed);
  const gone = stored.filter((row) => missed.includes(row.id) && isTakenAwayFrom(feed.id, row));
  return {
    changes: gone.map(({ id }) => ({ kind: 'withdraw', id })),
    stored,
    unchanged: 0,
    elsewhere: 0,
    leftOut: 0,
    missed: [],
    itemsFrom: feed.items_from,
  };
}

interface Seen {
  readonly document: FeedDocument;
  readonly missed: readonly string[];
  readonly now: number;
}

async function planDocument(
  db: Kysely<Tables>,
  feed: FeedTable,
  { document, missed, now }: Seen,
): Promise<LookPlan> {
  const stored = await selectStoredItems(db, feed);
  const items = distinctItems(document.items);
  const plan = reconcileItems({
    feedId: feed.id,
    stored,
    items,
    coveredSince: coveredSince(document),
    missed,
  });
  const unknown = plan.changes.flatMap((change) => (change.kind === 'create' ? [change.item] : []));
  const { taken, leftOut, itemsFrom } = chooseNewItems({
    items,
    unknown,
    isFirst: feed.read_at === null,
    itemsFrom: feed.items_from,
    allowance: unknown.length === 0 ? 0 : await allowanceOf(db, feed, now),
    now,
  });
  const isTaken = new Set(taken);
  return {
    ...plan,
    changes: plan.changes.filter((change) => change.kind !== 'create' || isTaken.has(change.item)),
    stored,
    leftOut,
    itemsFrom,
  };
}

async function allowanceOf(
  db: Kysely<Tables>,
  { regency_code, id }: FeedTable,
  now: number,
): Promise<number> {
  const { count } = await db
    .selectFrom('activity')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('regency_code', '=', regency_code)
    .where('feed_id', '=', id)
    .where('created_at', '>', now - 86_400_000)
    .executeTakeFirstOrThrow();
  return Math.max(itemsPerDay - Number(count), 0);
}
