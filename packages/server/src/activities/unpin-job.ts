import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';

/** Takes the pin off an activity when its time is over; the subject is the activity's id. */
export const unpinJobKind = 'activity.unpin';

/** Makes the handler of {@link unpinJobKind}, so that answers that are kept lose the pin as well. */
export function createUnpinHandler(db: Kysely<Tables>): JobHandler {
  return ({ regencyCode, subject }, { now }) =>
    db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('activity')
        .set({ pinned_until: null })
        .where('regency_code', '=', regencyCode)
        .where('id', '=', subject)
        .where('pinned_until', '<=', now())
        .executeTakeFirst();
      if (Number(numUpdatedRows) > 0) {
        await transaction
          .updateTable('regency')
          .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: now() }))
          .where('regency_code', '=', regencyCode)
          .execute();
        return { done: true };
      }
      // It may have been pinned for longer meanwhile.
      const row = await transaction
        .selectFrom('activity')
        .select('pinned_until')
        .where('regency_code', '=', regencyCode)
        .where('id', '=', subject)
        .executeTakeFirst();
      const until = row?.pinned_until ?? null;
      return until === null ? { done: true } : { againAt: until };
    });
}
