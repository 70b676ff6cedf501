import type { Kysely } from 'kysely';

import type { StaffActivity } from '@kentongan/contract';

import { writeAudit, type Actor } from '../../audit/write-audit.ts';
import type { ActivityTable } from '../../db/activity-tables.ts';
import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { settleImage } from '../../media/settle-image.ts';
import { bumpRevision } from '../../regencies/bump-revision.ts';
import { getStaffActivity } from './staff-activity-reader.ts';

/** Which activity is changed, by whom and when. */
export interface ChangeFacts {
  readonly regencyCode: string;
  readonly id: string;
  /** `updatedAt` of the activity as whoever changes it has read it. */
  readonly updatedAt: string;
  readonly actor: Actor;
  /** Milliseconds. */
  readonly now: number;
}

/** What a change does. */
export interface ActivityStep {
  /** For the audit trail: `activity.publish`. */
  readonly action: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Columns that change. Refuses by throwing; may also write what belongs to it. */
  change(row: ActivityTable, transaction: Kysely<Tables>): Promise<Partial<ActivityTable>>;
}

/**
 * Changes one activity in a transaction: the row, the audit trail and, where the public can see it,
 * the revision of the regency.
 *
 * @throws {@link ProblemError} `activity-not-found`, `activity-changed` or what the step refuses.
 */
export async function changeActivity(
  db: Kysely<Tables>,
  { regencyCode, id, updatedAt, actor, now }: ChangeFacts,
  { action, detail, change }: ActivityStep,
): Promise<StaffActivity> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('activity')
      .selectAll()
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw new ProblemError('activity-not-found');
    if (row.updated_at !== Date.parse(updatedAt)) throw new ProblemError('activity-changed');

    const columns = await change(row, transaction);
    const { numUpdatedRows } = await transaction
      .updateTable('activity')
      // Two changes within a millisecond are two versions all the same.
      .set({ ...columns, updated_at: Math.max(now, row.updated_at + 1) })
      .where('regency_code', '=', regencyCode)
      .where('id', '=', id)
      .where('updated_at', '=', row.updated_at)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new ProblemError('activity-changed');

    await settleImage(transaction, { regencyCode, imageId: row.image_id, now });
    if (row.status === 'published' || columns.status === 'published') {
      await bumpRevision(transaction, regencyCode, now);
    }
    await writeAudit(transaction, { regencyCode, actor, action, subject: id, detail, now });
    return getStaffActivity(transaction, { regencyCode, id, now });
  });
}
