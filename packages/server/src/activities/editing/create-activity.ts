import type { Kysely } from 'kysely';

import { activityIssueCodes, type NewActivity, type StaffActivity } from '@kentongan/contract';

import { writeAudit, type Actor } from '../../audit/write-audit.ts';
import type { ActivityTable } from '../../db/activity-tables.ts';
import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { bumpRevision } from '../../regencies/bump-revision.ts';
import type { OwnImage } from './activity-editor.ts';
import { emptyActivityRow } from './empty-activity-row.ts';
import { findGroupId } from './find-group-id.ts';
import { refuseFuture } from './refuse-times.ts';
import { getStaffActivity } from './staff-activity-reader.ts';
import { toContentRow } from './to-content-row.ts';

/** For which regency an activity is made, by whom and when. */
export interface CreationFacts {
  readonly regencyCode: string;
  readonly actor: Actor;
  /** Milliseconds. */
  readonly now: number;
  readonly image?: OwnImage | undefined;
}

/**
 * Stores a new activity. The same id with the same content is stored once.
 *
 * @throws {@link ProblemError} `regency-not-found`, `invalid-request` or `activity-id-taken`.
 */
export async function createActivity(
  db: Kysely<Tables>,
  { regencyCode, actor, now, image }: CreationFacts,
  { id: givenId, status, publishedAt, ...content }: NewActivity,
): Promise<StaffActivity> {
  const id = givenId.toLowerCase();
  refuseFuture('publishedAt', publishedAt, now);
  refuseFuture('seller.consentAt', content.seller?.consentAt, now);
  if (status === 'draft' && publishedAt !== undefined) {
    throw new ProblemError('invalid-request', {
      issues: [{ path: 'publishedAt', code: activityIssueCodes.onlyWhenPublished }],
    });
  }
  return db.transaction().execute(async (transaction) => {
    await requireRegency(transaction, regencyCode);
    const groupId = await findGroupId(transaction, regencyCode, content.group);
    const row: ActivityTable = {
      ...emptyActivityRow,
      ...toContentRow(content, groupId),
      ...(image && { image_id: image.id, image_alt: image.alt }),
      regency_code: regencyCode,
      id,
      status,
      published_at: publishedAt === undefined ? now : Date.parse(publishedAt),
      created_at: now,
      updated_at: now,
    };
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('activity')
      .values(row)
      .onConflict((conflict) => conflict.columns(['regency_code', 'id']).doNothing())
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) === 0) {
      await refuseOther(transaction, row);
    } else {
      if (status === 'published') await bumpRevision(transaction, regencyCode, now);
      const action = 'activity.create';
      await writeAudit(transaction, {
        ...{ regencyCode, actor, action, now },
        subject: id,
        detail: { status, type: content.type },
      });
    }
    return getStaffActivity(transaction, { regencyCode, id, now });
  });
}

async function requireRegency(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  const row = await db
    .selectFrom('regency')
    .select('regency_code')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!row) throw new ProblemError('regency-not-found');
}

/** What a repeated request may differ in from what it has stored the first time. */
const ownOfStored = new Set([
  'created_at',
  'updated_at',
  'published_at',
  'search_text',
  'search_version',
]);

async function refuseOther(db: Kysely<Tables>, row: ActivityTable): Promise<void> {
  const stored = await db
    .selectFrom('activity')
    .selectAll()
    .where('regency_code', '=', row.regency_code)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow();
  const isSame = Object.entries(row).every(
    ([column, value]) => ownOfStored.has(column) || stored[column as keyof ActivityTable] === value,
  );
  if (!isSame) throw new ProblemError('activity-id-taken');
}
