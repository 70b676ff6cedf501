import type { Kysely } from 'kysely';

import type { DecreeTable } from '../db/group-tables.ts';
import type { Tables } from '../db/tables.ts';

/** Reads the latest decree of every group that has one, by the id of the group. */
export async function readDecrees(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<ReadonlyMap<string, DecreeTable>> {
  const rows = await db
    .selectFrom('decree')
    .selectAll()
    .where('regency_code', '=', regencyCode)
    // A circular or a form gives a group no standing.
    .where('kind', '=', 'decree')
    .orderBy('position')
    .execute();
  const latest = new Map<string, DecreeTable>();
  for (const row of rows) {
    const known = latest.get(row.group_id);
    if (!known || (row.issued_on ?? '') >= (known.issued_on ?? '')) latest.set(row.group_id, row);
  }
  return latest;
}
