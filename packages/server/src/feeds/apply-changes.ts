import { sql, type Kysely } from 'kysely';

import type { ActivityTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { putImage } from '../media/put-image.ts';
import type { FeedItem } from './reading/feed-document.ts';
import type { ItemChange, StoredItem } from './reconcile-items.ts';
import {
  toActivityRow,
  toItemColumns,
  toItemIdentity,
  type ItemSource,
} from './to-activity-row.ts';

/** What a harvest did to activities. */
export interface AppliedChanges {
  readonly created: number;
  readonly updated: number;
  readonly restored: number;
  readonly withdrawn: number;
  /** Whether a public answer changes by it. */
  readonly isVisible: boolean;
}

/** Where and as what changes are applied. */
export interface ApplyOptions {
  readonly source: ItemSource;
  /** What the changes were made from. */
  readonly stored: readonly StoredItem[];
}

/** An activity has 37 values, and SQLite takes 32,766 at once. */
const rowsPerInsert = 50;

/**
 * Writes changes inside the caller's transaction. Staff may act at the same time: what they withdraw
 * or edit in between is left alone.
 */
export async function applyChanges(
  db: Kysely<Tables>,
  changes: readonly ItemChange[],
  { source, stored }: ApplyOptions,
): Promise<AppliedChanges> {
  const counts = { updated: 0, restored: 0, withdrawn: 0 };
  const created: ActivityTable[] = [];
  let isVisible = false;
  const rows = new Map(stored.map((row) => [row.id, row]));
  for (const change of changes) {
    switch (change.kind) {
      case 'create':
        created.push({
          ...toActivityRow(change.item, source),
          image_id: await imageOf(db, change.item, source),
        });
        break;
      case 'update':
      case 'recognize': {
        const text =
          change.kind === 'update'
            ? await textOf(db, change.item, source, rows.get(change.id))
            : {};
        const row = await ownActivity(db, source, change.id)
          .set({ ...text, ...toItemIdentity(change.item) })
          // Where staff look first, what they approved was another text.
          .$if(change.kind === 'update' && source.status === 'in_review', (query) =>
            query.set({
              status: sql`case when status = 'published' then 'in_review' else status end`,
            }),
          )
          .$if(change.kind === 'update', (query) => query.where('staff_edited_at', 'is', null))
          .returning('id')
          .executeTakeFirst();
        if (change.kind === 'recognize' || !row) break;
        counts.updated += 1;
        isVisible ||= rows.get(change.id)?.status === 'published';
        break;
      }
      case 'restore': {
        const text = change.hasText
          ? await textOf(db, change.item, source, rows.get(change.id))
          : { updated_at: source.now };
        const { numUpdatedRows } = await ownActivity(db, source, change.id)
          .set({ ...text, ...toItemIdentity(change.item), feed_id: source.feedId })
          .set({ status: source.status, withdrawn_by: null })
          .where('status', '=', 'withdrawn')
          .where('withdrawn_by', '=', 'source')
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) break;
        counts.restored += 1;
        isVisible ||= source.status === 'published';
        break;
      }
      case 'withdraw': {
        const before = rows.get(change.id);
        const { numUpdatedRows } = await ownActivity(db, source, change.id)
          .set({ status: 'withdrawn', withdrawn_by: 'source', updated_at: source.now })
          .where('status', 'in', ['published', 'in_review'])
          .where('staff_edited_at', 'is', null)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) break;
        counts.withdrawn += 1;
        isVisible ||= before?.status === 'published';
      }
    }
  }
  for (let start = 0; start < created.length; start += rowsPerInsert) {
    const part = created.slice(start, start + rowsPerInsert);
    await db.insertInto('activity').values(part).execute();
  }
  isVisible ||= created.some(({ status }) => status === 'published');
  return { ...counts, created: created.length, isVisible };
}

function ownActivity(db: Kysely<Tables>, { regencyCode }: ItemSource, id: string) {
  return db.updateTable('activity').where('regency_code', '=', regencyCode).where('id', '=', id);
}

async function textOf(
  db: Kysely<Tables>,
  item: FeedItem,
  source: ItemSource,
  before: StoredItem | undefined,
) {
  return {
    ...toItemColumns(item, source, before?.publishedAt),
    image_id: await imageOf(db, item, source),
    updated_at: source.now,
  };
}

async function imageOf(
  db: Kysely<Tables>,
  { imageUrl }: FeedItem,
  { regencyCode, now }: ItemSource,
): Promise<string | null> {
  return imageUrl === null ? null : putImage(db, { regencyCode, sourceUrl: imageUrl, now });
}
