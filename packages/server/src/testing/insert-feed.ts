import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { feedAddressKey } from '../feeds/feed-address-key.ts';

/** Stores a feed that was never asked, of the office unless it says otherwise. */
export async function insertFeed(
  db: Kysely<Tables>,
  regencyCode: string,
  { url = 'https://kim.example/feed/', ...options }: Partial<FeedTable> = {},
): Promise<FeedTable> {
  const feed: FeedTable = {
    regency_code: regencyCode,
    id: randomUUID(),
    group_id: null,
    url,
    address_key: feedAddressKey(url),
    site_url: null,
    title: null,
    format: null,
    state: 'active',
    pause_reason: null,
    etag: null,
    last_modified: null,
    body_hash: null,
    checked_at: null,
    read_at: null,
    changed_at: null,
    next_check_at: null,
    failure_count: 0,
    failing_since: null,
    problem_code: null,
    problem_detail: null,
    item_count: 0,
    items_from: null,
    missed_items: '[]',
    created_at: 1_700_000_000_000,
    updated_at: 1_700_000_000_000,
    ...options,
  };
  await db.insertInto('feed').values(feed).execute();
  return feed;
}
