import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import { isUniqueViolation } from '../db/is-unique-violation.ts';
import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';
import { discoverFeed } from './discover-feed.ts';
import { feedAddressKey } from './feed-address-key.ts';
import { FeedError } from './feed-error.ts';
import { toHarvestJob } from './harvest-job.ts';
import type { LookOptions } from './look-at-feed.ts';

/** Which feed to add. */
export interface NewFeed {
  readonly regencyCode: string;
  /** Of a site, a channel or a feed; people leave the scheme out. */
  readonly address: string;
  /** Slug of the group that publishes there; without it the office itself does. */
  readonly group?: string | undefined;
}

/** A feed that was added. Its first harvest is due at once. */
export interface AddedFeed {
  readonly feed: FeedTable;
  /** Items it shows now. */
  readonly itemCount: number;
}

/**
 * Finds the feed of an address and adds it.
 *
 * @throws {@link FeedError} when regency or group do not exist, the feed is there already or none is
 * found; `OutgoingError` and `FeedRefusedError` when the address cannot be used.
 */
export async function addFeed(
  db: Kysely<Tables>,
  { regencyCode, address, group }: NewFeed,
  options: LookOptions,
): Promise<AddedFeed> {
  const groupId = await findOwner(db, regencyCode, group);
  const { url, document } = await discoverFeed(address, options);
  const { now } = options;
  const feed: FeedTable = {
    regency_code: regencyCode,
    id: randomUUID(),
    group_id: groupId,
    url,
    address_key: feedAddressKey(url),
    site_url: document.siteUrl,
    title: document.title,
    format: document.format,
    state: 'active',
    pause_reason: null,
    etag: null,
    last_modified: null,
    body_hash: null,
    checked_at: null,
    read_at: null,
    changed_at: null,
    next_check_at: now,
    failure_count: 0,
    failing_since: null,
    problem_code: null,
    problem_detail: null,
    item_count: document.items.length,
    items_from: null,
    missed_items: '[]',
    created_at: now,
    updated_at: now,
  };
  try {
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('feed').values(feed).execute();
      await putJob(transaction, { ...toHarvestJob({ regencyCode, id: feed.id }), runAt: now });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw await toExistsError(db, feed, error);
  }
  return { feed, itemCount: document.items.length };
}

async function findOwner(
  db: Kysely<Tables>,
  regencyCode: string,
  slug: string | undefined,
): Promise<string | null> {
  const regency = await db
    .selectFrom('regency')
    .select('regency_code')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!regency) throw new FeedError({ code: 'regency-not-found', subject: regencyCode });
  if (slug === undefined) return null;
  const group = await db
    .selectFrom('information_group')
    .select('id')
    .where('regency_code', '=', regencyCode)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!group) throw new FeedError({ code: 'group-not-found', subject: slug });
  return group.id;
}

async function toExistsError(
  db: Kysely<Tables>,
  { regency_code, address_key, url }: FeedTable,
  cause: unknown,
): Promise<FeedError> {
  const existing = await db
    .selectFrom('feed')
    .select('id')
    .where('regency_code', '=', regency_code)
    .where('address_key', '=', address_key)
    .executeTakeFirst();
  const details = { code: 'feed-exists', subject: url } as const;
  return new FeedError(existing ? { ...details, feedId: existing.id } : details, { cause });
}
