import { sql, type Kysely, type SqlBool } from 'kysely';
import * as z from 'zod/mini';

import type { Activity, listActivities } from '@kentongan/contract';

import { searchCondition } from '../db/search-condition.ts';
import type { ActivityTable, Tables } from '../db/tables.ts';
import { startOfDay } from '../time/start-of-day.ts';

/** Which activities to list; the contract's query without its cursor. */
export type ActivityFilter = Omit<z.output<typeof listActivities.query>, 'cursor' | 'limit'>;

/** Where a page begins: behind this activity. */
export interface ActivityPosition {
  /** Milliseconds. */
  readonly publishedAt: number;
  readonly id: string;
}

/** A page of activities. */
export interface ActivitySlice {
  readonly limit: number;
  readonly after: ActivityPosition | undefined;
  /** In which the days of the filter begin and end. */
  readonly timeZone: string;
}

/** Reads published activities; drafts and withdrawn ones do not exist for it. */
export interface ActivityRepository {
  /** Newest first. */
  list(regencyCode: string, filter: ActivityFilter, slice: ActivitySlice): Promise<Activity[]>;
  find(regencyCode: string, id: string): Promise<Activity | undefined>;
}

/** Makes the repository on an open database. */
export function createActivityRepository(db: Kysely<Tables>): ActivityRepository {
  return {
    async list(regencyCode, filter, { limit, after, timeZone }) {
      const rows = await selectActivityRows(db, regencyCode)
        .where(matches(filter, timeZone))
        .$if(after !== undefined, (query) =>
          query.where(sql<SqlBool>`(a.published_at, a.id) < (${after?.publishedAt}, ${after?.id})`),
        )
        .orderBy('a.published_at', 'desc')
        .orderBy('a.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toActivity);
    },

    async find(regencyCode, id) {
      const row = await selectActivityRows(db, regencyCode)
        .where('a.id', '=', id)
        .executeTakeFirst();
      return row && toActivity(row);
    },
  };
}

interface ActivityRow extends ActivityTable {
  readonly slug: string | null;
  readonly group_name: string | null;
  readonly group_type: string | null;
  readonly village_name: string | null;
  readonly village_kind: string | null;
  readonly district_name: string | null;
}

function selectActivityRows(db: Kysely<Tables>, regencyCode: string) {
  return db
    .selectFrom('activity as a')
    .leftJoin('information_group as g', (join) =>
      join.onRef('g.regency_code', '=', 'a.regency_code').onRef('g.id', '=', 'a.group_id'),
    )
    .leftJoin('area as d', (join) =>
      join.onRef('d.regency_code', '=', 'g.regency_code').onRef('d.code', '=', 'g.district_code'),
    )
    .leftJoin('area as v', (join) =>
      join.onRef('v.regency_code', '=', 'g.regency_code').onRef('v.code', '=', 'g.village_code'),
    )
    .selectAll('a')
    .select(['g.slug', 'g.name as group_name', 'g.group_type'])
    .select(['d.name as district_name', 'v.name as village_name', 'v.village_kind'])
    .where('a.regency_code', '=', regencyCode)
    .where('a.status', '=', 'published');
}

function matches(filter: ActivityFilter, timeZone: string) {
  const { type, category, group, district, q = '', from, to } = filter;
  const conditions = [
    searchCondition(sql.ref('a.search_text'), q),
    type && sql<SqlBool>`a.type = ${type}`,
    // Categories are a JSON array of codes, which hold no quotes themselves.
    category &&
      sql<SqlBool>`a.categories like ${`%"${category.replaceAll('_', '\\_')}"%`} escape '\\'`,
    group && sql<SqlBool>`g.slug = ${group}`,
    district && sql<SqlBool>`g.district_code = ${district}`,
    from && sql<SqlBool>`a.published_at >= ${startOfDay(from, timeZone)}`,
    to && sql<SqlBool>`a.published_at < ${startOfDay(to, timeZone) + 86_400_000}`,
  ].filter((condition) => condition !== undefined && condition !== '');
  return conditions.length === 0
    ? sql<SqlBool>`1 = 1`
    : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

const categoriesSchema = z.array(z.string());
const sourceUrlSchema = z.url({ protocol: /^https?$/ });

function toActivity(row: ActivityRow): Activity {
  const { slug, group_name, group_type } = row;
  return {
    id: row.id,
    type: row.type,
    categories: z.parse(categoriesSchema, JSON.parse(row.categories)),
    title: row.title,
    summary: row.summary,
    body: row.body,
    contentLanguage: row.content_language,
    group:
      slug === null || group_name === null || group_type === null
        ? null
        : {
            slug,
            name: group_name,
            groupType: group_type,
            villageName: row.village_name,
            villageKind: row.village_kind,
            districtName: row.district_name,
          },
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    place: row.place,
    timeZone: row.event_time_zone,
    pinnedUntil: toInstant(row.pinned_until),
    image: null,
    product: toProduct(row),
    // A link that is no web address must not reach a page, however it came in.
    sourceUrl: z.safeParse(sourceUrlSchema, row.source_url).data ?? null,
    sourceName: row.source_name,
    publishedAt: new Date(row.published_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
  };
}

/** A seller who has not agreed, or not given a number, is not shown. */
function toProduct(row: ActivityRow): Activity['product'] {
  if (row.type !== 'product_promotion') return null;
  const { price, seller_name: name, seller_whatsapp: whatsapp, seller_consent_at: consent } = row;
  const isShown = name !== null && whatsapp !== null && consent !== null;
  return { price, seller: isShown ? { name, whatsapp } : null };
}

function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
