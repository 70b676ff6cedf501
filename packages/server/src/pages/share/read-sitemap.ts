import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';

/** What a sitemap names besides the lists. */
export interface SitemapContents {
  readonly groups: readonly { readonly slug: string }[];
  /** Newest first. */
  readonly activities: readonly { readonly id: string; readonly updatedAt: number }[];
}

/** Activities that one sitemap names; a sitemap may have 50,000 addresses in all. */
const maxActivities = 20_000;

/** Reads the names of everything in a regency that has a page of its own. */
export async function readSitemap(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<SitemapContents> {
  const groups = await db
    .selectFrom('information_group')
    .select('slug')
    .where('regency_code', '=', regencyCode)
    .orderBy('sort_key')
    .execute();
  const activities = await db
    .selectFrom('activity')
    .select(['id', 'updated_at as updatedAt'])
    .where('regency_code', '=', regencyCode)
    .where('status', '=', 'published')
    .orderBy('published_at', 'desc')
    .limit(maxActivities)
    .execute();
  return { groups, activities };
}
