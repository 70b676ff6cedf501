import type { Kysely } from 'kysely';

import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';

/** What names a feed. */
export interface FeedKey {
  readonly regencyCode: string;
  readonly id: string;
}

/** A feed with what is known of it elsewhere. */
export interface ListedFeed extends FeedTable {
  /** `null` when the office itself publishes there. */
  readonly group_slug: string | null;
  readonly group_name: string | null;
  /** Activities it has brought that are not withdrawn. */
  readonly activity_count: number;
  /** Tries of its job that ended without a result; 0 when all is well. */
  readonly attempts: number;
}

/** Finds a feed. */
export async function findFeed(
  db: Kysely<Tables>,
  { regencyCode, id }: FeedKey,
): Promise<FeedTable | undefined> {
  return db
    .selectFrom('feed')
    .selectAll()
    .where('regency_code', '=', regencyCode)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Feeds whose id begins so, of one regency or of all; people type the first letters of an id. */
export async function findFeedsById(
  db: Kysely<Tables>,
  beginning: string,
): Promise<readonly FeedTable[]> {
  // A part of a UUID has nothing that a pattern would understand.
  if (!/^[0-9a-f-]{4,36}$/.test(beginning)) return [];
  return db.selectFrom('feed').selectAll().where('id', 'like', `${beginning}%`).execute();
}

/** Lists feeds with their groups, those in trouble first. */
export async function listFeeds(
  db: Kysely<Tables>,
  regencyCode?: string,
): Promise<readonly ListedFeed[]> {
  const counts = await db
    .selectFrom('activity')
    .select(['regency_code', 'feed_id'])
    .select(({ fn }) => fn.countAll().as('count'))
    .where('feed_id', 'is not', null)
    .where('status', '<>', 'withdrawn')
    .$if(regencyCode !== undefined, (query) => query.where('regency_code', '=', regencyCode ?? ''))
    .groupBy(['regency_code', 'feed_id'])
    .execute();
  const countOf = new Map(counts.map((row) => [`${row.regency_code} ${row.feed_id}`, row.count]));
  const rows = await db
    .selectFrom('feed as f')
    .leftJoin('information_group as g', (join) =>
      join.onRef('g.regency_code', '=', 'f.regency_code').onRef('g.id', '=', 'f.group_id'),
    )
    .leftJoin('job as j', (join) =>
      join
        .onRef('j.regency_code', '=', 'f.regency_code')
        .onRef('j.subject', '=', 'f.id')
        .on('j.kind', '=', 'feed.harvest'),
    )
    .selectAll('f')
    .select(['g.slug as group_slug', 'g.name as group_name', 'j.attempts'])
    .$if(regencyCode !== undefined, (query) =>
      query.where('f.regency_code', '=', regencyCode ?? ''),
    )
    .orderBy('f.regency_code')
    .orderBy('f.created_at')
    .orderBy('f.id')
    .execute();
  const listed = rows.map((row) => ({
    ...row,
    activity_count: Number(countOf.get(`${row.regency_code} ${row.id}`) ?? 0),
    attempts: row.attempts ?? 0,
  }));
  return listed.toSorted((one, other) => troubleOf(other) - troubleOf(one));
}

function troubleOf({ state, problem_code }: FeedTable): number {
  return Number(problem_code !== null) * 2 + Number(state === 'paused');
}
