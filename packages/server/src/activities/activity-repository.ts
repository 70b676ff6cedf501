import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';

import type { Activity } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { readImages } from '../media/read-images.ts';
import { activityConditions, type ActivityFilter } from './activity-filter.ts';
import { orderOf, type ActivityPosition } from './activity-order.ts';
import { activitySearch } from './activity-search.ts';
import { joinGroups } from './join-groups.ts';
import { toActivity, type ActivityRow } from './to-activity.ts';

/** A page of activities. */
export interface ActivitySlice {
  readonly limit: number;
  readonly after: ActivityPosition | undefined;
  /** In which the days of the filter begin and end. */
  readonly timeZone: string;
}

/** Reads published activities; drafts and withdrawn ones do not exist for it. */
export interface ActivityRepository {
  /** In the order of the filter: see `orderOf`. */
  list(regencyCode: string, filter: ActivityFilter, slice: ActivitySlice): Promise<Activity[]>;
  find(regencyCode: string, id: string): Promise<Activity | undefined>;
  /** What was taken away since an instant, the latest first: only that it was, not what it said. */
  listWithdrawn(
    regencyCode: string,
    filter: ActivityFilter,
    slice: WithdrawnSlice,
  ): Promise<readonly WithdrawnActivity[]>;
}

/** Which withdrawn activities. */
export interface WithdrawnSlice {
  /** Milliseconds. */
  readonly since: number;
  readonly limit: number;
  readonly timeZone: string;
}

/** What is left of an activity in public. */
export interface WithdrawnActivity {
  readonly id: string;
  /** RFC 3339. */
  readonly withdrawnAt: string;
}

type Stretch = ActivityPosition['stretch'];

/** Makes the repository on an open database. */
export function createActivityRepository(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  now: () => number = Date.now,
): ActivityRepository {
  return {
    async list(regencyCode, filter, { limit, after, timeZone }) {
      const time = now();
      const search = await activitySearch({ db, engine }, regencyCode, filter.q ?? '');
      const conditions = activityConditions(filter, { engine, regencyCode, timeZone, search });
      const read = (stretch: Stretch, from: ActivityPosition | undefined, count: number) =>
        readStretch(db, { regencyCode, conditions, stretch, after: from, limit: count, now: time });

      const order = orderOf(filter);
      if (order !== 'feed') return read(order, after, limit);
      if (after?.stretch === 'newest') return read('newest', after, limit);
      const pinned = await read('pinned', after, limit);
      if (pinned.length === limit) return pinned;
      return [...pinned, ...(await read('newest', undefined, limit - pinned.length))];
    },

    async find(regencyCode, id) {
      const row = await joinGroups(
        db,
        db
          .selectFrom('activity as a')
          .selectAll('a')
          .where('a.regency_code', '=', regencyCode)
          .where('a.status', '=', 'published')
          .where('a.id', '=', id),
      ).executeTakeFirst();
      return row && (await toActivities(db, [row], now()))[0];
    },

    async listWithdrawn(regencyCode, filter, { since, limit, timeZone }) {
      const search = await activitySearch({ db, engine }, regencyCode, filter.q ?? '');
      const rows = await db
        .selectFrom('activity as a')
        .select(['a.id', 'a.updated_at'])
        .where('a.regency_code', '=', regencyCode)
        .where('a.status', '=', 'withdrawn')
        .where('a.updated_at', '>=', since)
        .where(activityConditions(filter, { engine, regencyCode, timeZone, search }))
        .orderBy('a.updated_at', 'desc')
        .orderBy('a.id')
        .limit(limit)
        .execute();
      return rows.map(({ id, updated_at }) => ({
        id,
        withdrawnAt: new Date(updated_at).toISOString(),
      }));
    },
  };
}

interface StretchQuery {
  readonly regencyCode: string;
  readonly conditions: RawBuilder<SqlBool>;
  readonly stretch: Stretch;
  readonly after: ActivityPosition | undefined;
  readonly limit: number;
  readonly now: number;
}

async function readStretch(
  db: Kysely<Tables>,
  { regencyCode, conditions, stretch, after, limit, now }: StretchQuery,
): Promise<Activity[]> {
  const { by, direction } = orders[stretch];
  const isPinned = sql<SqlBool>`a.pinned_until > ${now}`;
  const rows = await joinGroups(
    db,
    db
      .selectFrom('activity as a')
      .selectAll('a')
      .where('a.regency_code', '=', regencyCode)
      .where('a.status', '=', 'published')
      .where(conditions)
      .$if(stretch === 'pinned', (query) => query.where(isPinned))
      .$if(stretch === 'newest', (query) =>
        query.where(sql<SqlBool>`(a.pinned_until is null or not ${isPinned})`),
      )
      .$if(after !== undefined, (query) => {
        const sign = direction === 'asc' ? sql`>` : sql`<`;
        return query.where(sql<SqlBool>`(${by}, a.id) ${sign} (${after?.at}, ${after?.id})`);
      })
      .orderBy(by, direction)
      .orderBy('a.id', direction)
      .limit(limit),
  )
    // A join does not promise to keep the order.
    .orderBy(by, direction)
    .orderBy('a.id', direction)
    .execute();
  return toActivities(db, rows, now);
}

/** Reads the pictures of all rows at once. */
async function toActivities(
  db: Kysely<Tables>,
  rows: readonly ActivityRow[],
  now: number,
): Promise<Activity[]> {
  const ids = rows.map(({ image_id }) => image_id).filter((id) => id !== null);
  const images = await readImages(db, rows[0]?.regency_code ?? '', ids);
  return rows.map((row) => toActivity(row, { now, images }));
}

/** What each stretch is ordered by; there is an index for each. */
const orders = {
  pinned: { by: sql<number>`a.published_at`, direction: 'desc' },
  newest: { by: sql<number>`a.published_at`, direction: 'desc' },
  upcoming: { by: sql<number>`a.starts_at`, direction: 'asc' },
  past: { by: sql<number>`coalesce(a.ends_at, a.starts_at)`, direction: 'desc' },
} as const;
