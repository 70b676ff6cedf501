import { sql, type Kysely, type SqlBool } from 'kysely';

import type { FeedTable, Tables } from '../db/tables.ts';
import { toCanonicalLink } from './reading/links/to-canonical-link.ts';
import type { StoredItem } from './reconcile-items.ts';

/**
 * Reads what items of a feed may be already: its own activities and all others of its group, since
 * a post may be in two feeds, or staff may have told of it first.
 */
export async function selectStoredItems(
  db: Kysely<Tables>,
  { regency_code, id, group_id }: FeedTable,
): Promise<readonly StoredItem[]> {
  const rows = await db
    .selectFrom('activity')
    .select(['id', 'feed_id', 'feed_item_key', 'feed_item_link', 'feed_item_hash', 'source_url'])
    .select(['title', 'published_at', 'status', 'withdrawn_by', 'staff_edited_at'])
    .where('regency_code', '=', regency_code)
    .where((eb) =>
      eb.or([
        eb('feed_id', '=', id),
        group_id === null ? sql<SqlBool>`group_id is null` : eb('group_id', '=', group_id),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    feedId: row.feed_id,
    key: row.feed_item_key,
    link: row.feed_item_link ?? (row.source_url && toCanonicalLink(row.source_url)),
    hash: row.feed_item_hash,
    title: row.title,
    publishedAt: row.published_at,
    status: row.status,
    withdrawnBy: row.withdrawn_by,
    isEdited: row.staff_edited_at !== null,
  }));
}
