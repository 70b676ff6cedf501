import { foldName } from '@kentongan/contract';
import type { Kysely } from 'kysely';

import type { ActivityTable, Tables } from '../../db/tables.ts';
import { ImportError } from '../plan/import-error.ts';
import type { FileActivity } from './activity-file.ts';

/** What became of a file of activities. */
export interface ImportedActivities {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Activities whose group the directory does not have. */
  readonly refused: readonly { readonly id: string; readonly group: string }[];
}

/** Columns that say when a row was written, not what it says. */
const ownTimes = new Set(['created_at', 'updated_at']);

/**
 * Stores activities by their id, all of them in one transaction. The same file twice changes
 * nothing.
 *
 * @throws {@link ImportError} when there is no such regency.
 */
export async function importActivities(
  db: Kysely<Tables>,
  regencyCode: string,
  activities: readonly FileActivity[],
  now: number,
): Promise<ImportedActivities> {
  return db.transaction().execute(async (transaction) => {
    const regency = await transaction
      .updateTable('regency')
      .set(({ ref }) => ({ revision: ref('revision') }))
      .where('regency_code', '=', regencyCode)
      .executeTakeFirst();
    if (Number(regency.numUpdatedRows) === 0) {
      throw new ImportError({ code: 'regency-not-found', regencyCode });
    }
    const groups = await transaction
      .selectFrom('information_group')
      .select(['id', 'slug'])
      .where('regency_code', '=', regencyCode)
      .execute();
    const groupIds = new Map(groups.map(({ id, slug }) => [slug, id]));
    const stored = await transaction
      .selectFrom('activity')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .execute();
    const byId = new Map(stored.map((row) => [row.id, row]));

    const refused: { id: string; group: string }[] = [];
    const counts = { created: 0, updated: 0, unchanged: 0 };
    for (const activity of activities) {
      const groupId = activity.group === null ? null : groupIds.get(activity.group);
      if (groupId === undefined) {
        refused.push({ id: activity.id, group: activity.group ?? '' });
        continue;
      }
      const before = byId.get(activity.id);
      const row = toRow(regencyCode, activity, groupId, before?.created_at ?? now, now);
      if (!before) {
        await transaction.insertInto('activity').values(row).execute();
        counts.created += 1;
      } else if (isSame(before, row)) {
        counts.unchanged += 1;
      } else {
        await transaction
          .updateTable('activity')
          .set(row)
          .where('regency_code', '=', regencyCode)
          .where('id', '=', row.id)
          .execute();
        counts.updated += 1;
      }
    }
    if (counts.created + counts.updated > 0) {
      await transaction
        .updateTable('regency')
        .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: now }))
        .where('regency_code', '=', regencyCode)
        .execute();
    }
    return { ...counts, refused };
  });
}

/** What a file of activities does not say. */
const nothingElse = {
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
  search_version: 0,
};

function toRow(
  regencyCode: string,
  activity: FileActivity,
  groupId: string | null,
  createdAt: number,
  now: number,
): ActivityTable {
  const { title, summary = null, body = null, place = null } = activity;
  return {
    regency_code: regencyCode,
    id: activity.id,
    group_id: groupId,
    type: activity.type,
    categories: JSON.stringify(activity.categories),
    title,
    summary,
    body,
    content_language: activity.contentLanguage,
    starts_at: toMilliseconds(activity.startsAt),
    ends_at: toMilliseconds(activity.endsAt),
    place,
    source_url: activity.sourceUrl ?? null,
    status: 'published',
    published_at: Date.parse(activity.publishedAt),
    search_text: [title, summary, body, place]
      .filter((part) => part !== null)
      .map(foldName)
      .join('|'),
    created_at: createdAt,
    updated_at: now,
    ...nothingElse,
  };
}

function toMilliseconds(instant: string | undefined): number | null {
  return instant === undefined ? null : Date.parse(instant);
}

function isSame(before: ActivityTable, after: ActivityTable): boolean {
  return Object.entries(after).every(
    ([column, value]) => ownTimes.has(column) || before[column as keyof ActivityTable] === value,
  );
}
