import type { Kysely } from 'kysely';

import { emptyActivityRow } from '../../activities/editing/empty-activity-row.ts';
import { toContentRow, type ContentRow } from '../../activities/editing/to-content-row.ts';
import { unpinJobKind } from '../../activities/unpin-job.ts';
import type { ActivityTable } from '../../db/activity-tables.ts';
import type { Tables } from '../../db/tables.ts';
import { putJob } from '../../jobs/put-job.ts';
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

/**
 * Stores activities by their id, all of them in one transaction. The same file twice changes
 * nothing, and what staff have withdrawn stays withdrawn.
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
      const columns = toColumns(activity, groupId, now);
      if (!before) {
        const row = toNewRow(columns, { regencyCode, id: activity.id, now });
        await transaction.insertInto('activity').values(row).execute();
        counts.created += 1;
      } else if (isSame(before, columns)) {
        counts.unchanged += 1;
        continue;
      } else {
        await transaction
          .updateTable('activity')
          .set({ ...columns, updated_at: Math.max(now, before.updated_at + 1) })
          .where('regency_code', '=', regencyCode)
          .where('id', '=', activity.id)
          .execute();
        counts.updated += 1;
      }
      const { pinned_until: runAt } = columns;
      if (runAt !== undefined) {
        await putJob(transaction, { regencyCode, kind: unpinJobKind, subject: activity.id, runAt });
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

/** What a file tells; a pin it does not name, or that is over, is left to staff. */
interface FileColumns extends ContentRow {
  readonly published_at: number;
  readonly pinned_until?: number;
}

function toColumns(activity: FileActivity, groupId: string | null, now: number): FileColumns {
  const pinnedUntil = Date.parse(activity.pinnedUntil ?? '');
  return {
    ...toContentRow(activity, groupId),
    published_at: Date.parse(activity.publishedAt),
    ...(pinnedUntil > now ? { pinned_until: pinnedUntil } : {}),
  };
}

function toNewRow(
  columns: FileColumns,
  { regencyCode, id, now }: { regencyCode: string; id: string; now: number },
): ActivityTable {
  return {
    ...emptyActivityRow,
    ...columns,
    regency_code: regencyCode,
    id,
    status: 'published',
    created_at: now,
    updated_at: now,
  };
}

function isSame(before: ActivityTable, columns: FileColumns): boolean {
  return Object.entries(columns).every(
    // The columns are all of the table.
    ([column, value]) => before[column as keyof ActivityTable] === value,
  );
}
