import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { selectGroupRows, type GroupRow } from './select-group-rows.ts';

/** A group that nothing was heard of for long, with what helps to call it. */
export interface SilentGroup {
  readonly row: GroupRow;
  readonly feeds: readonly SilentGroupFeed[];
}

/** Where it publishes, and how reading that goes. */
export interface SilentGroupFeed {
  readonly url: string;
  /** `active` or `paused`. */
  readonly state: string;
  readonly pauseReason: string | null;
  readonly problem: string | null;
}

/** Reads the groups whose latest activity is before an instant, or that never had one, the longest silent first. */
export async function readSilentGroups(
  db: Kysely<Tables>,
  regencyCode: string,
  before: number,
): Promise<readonly SilentGroup[]> {
  const rows = await selectGroupRows(db, regencyCode).execute();
  const feeds = await db
    .selectFrom('feed')
    .select(['group_id', 'url', 'state', 'pause_reason', 'problem_code'])
    .where('regency_code', '=', regencyCode)
    .orderBy('url')
    .execute();
  return rows
    .filter(({ last_activity_at: at }) => at === null || at < before)
    .toSorted((a, b) => (a.last_activity_at ?? 0) - (b.last_activity_at ?? 0))
    .map((row) => ({
      row,
      feeds: feeds
        .filter(({ group_id }) => group_id === row.id)
        .map(({ url, state, pause_reason, problem_code }) => ({
          url,
          state,
          pauseReason: pause_reason,
          problem: problem_code,
        })),
    }));
}
