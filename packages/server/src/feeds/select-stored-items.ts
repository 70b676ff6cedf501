import type { Kysely } from 'kysely';

import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
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
  const select = () =>
    db
      .selectFrom('activity')
      .select(['id', 'feed_id', 'feed_item_key', 'feed_item_link', 'feed_item_hash', 'source_url'])
      .select(['title', 'published_at', 'status', 'withdrawn_by', 'staff_edited_at'])
      .where('regency_code', '=', regency_code);
  // One question with "or" would make SQLite read every activity of the regency.
  const own = await select().where('feed_id', '=', id).execute();
  const ofGroup = await select()
    .where('group_id', group_id === null ? 'is' : '=', group_id)
    .execute();
  const rows = new Map([...own, ...ofGroup].map((row) => [row.id, row]));
  return [...rows.values()].map((row) => ({
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
