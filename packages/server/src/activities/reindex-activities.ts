import { setImmediate } from 'node:timers/promises';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { searchVersion, toSearchText } from './activity-search-text.ts';

/** How {@link reindexActivities} goes about it. */
export interface ReindexOptions {
  /** Ends it after the batch that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** Rows of one transaction. @defaultValue 100 */
  readonly batchSize?: number | undefined;
}

/**
 * Makes the search text of activities anew that an older version has written, and returns how many
 * there were. It may be cut short at any time, and two processes may do it at once.
 */
export async function reindexActivities(
  db: Kysely<Tables>,
  { signal, batchSize = 100 }: ReindexOptions = {},
): Promise<number> {
  let count = 0;
  while (signal?.aborted !== true) {
    const reindexed = await reindexBatch(db, batchSize);
    if (reindexed === undefined) break;
    count += reindexed;
    // Requests that wait come first.
    await setImmediate();
  }
  return count;
}

/** Returns how many rows were written, or `undefined` when none is left. */
async function reindexBatch(db: Kysely<Tables>, limit: number): Promise<number | undefined> {
  const rows = await db
    .selectFrom('activity')
    .select(['regency_code', 'id', 'title', 'summary', 'body', 'place', 'updated_at'])
    .where('search_version', '<', searchVersion)
    .limit(limit)
    .execute();
  if (rows.length === 0) return undefined;

  return db.transaction().execute(async (transaction) => {
    let written = 0;
    const regencies = new Set<string>();
    for (const row of rows) {
      const { numUpdatedRows } = await transaction
        .updateTable('activity')
        .set({ search_text: toSearchText(row), search_version: searchVersion })
        .where('regency_code', '=', row.regency_code)
        .where('id', '=', row.id)
        // Whoever has changed it meanwhile has also made its text.
        .where('updated_at', '=', row.updated_at)
        .where('search_version', '<', searchVersion)
        .executeTakeFirst();
      if (Number(numUpdatedRows) === 0) continue;
      written += 1;
      regencies.add(row.regency_code);
    }
    for (const regencyCode of [...regencies].sort()) {
      await transaction
        .updateTable('regency')
        .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1) }))
        .where('regency_code', '=', regencyCode)
        .execute();
    }
    return written;
  });
}
