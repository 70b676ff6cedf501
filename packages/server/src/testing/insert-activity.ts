import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import { searchVersion, toSearchText } from '../activities/activity-search-text.ts';
import type { ActivityTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';

/** Stores an activity and returns its id. Without a group the office speaks. */
export async function insertActivity(
  db: Kysely<Tables>,
  regencyCode: string,
  options: Partial<ActivityTable> = {},
): Promise<string> {
  const parts = { title: 'Panen raya', summary: null, body: null, place: null, ...options };
  const row: ActivityTable = {
    id: randomUUID(),
    group_id: null,
    type: 'news',
    categories: '[]',
    title: 'Panen raya',
    summary: null,
    body: null,
    content_language: 'id',
    starts_at: null,
    ends_at: null,
    place: null,
    source_url: null,
    status: 'published',
    published_at: 1_700_000_000_000,
    search_text: toSearchText(parts),
    created_at: 1_700_000_000_000,
    updated_at: 1_700_000_000_000,
    event_time_zone: null,
    pinned_until: null,
    price: null,
    seller_name: null,
    seller_whatsapp: null,
    seller_consent_at: null,
    image_id: null,
    image_alt: null,
    source_name: null,
    feed_id: null,
    feed_item_key: null,
    feed_item_link: null,
    feed_item_hash: null,
    withdrawn_by: null,
    staff_edited_at: null,
    search_version: searchVersion,
    ...options,
    regency_code: regencyCode,
  };
  await db.insertInto('activity').values(row).execute();
  return row.id;
}
