import { sql, type Kysely, type SqlBool } from 'kysely';

import type { AuditEntryTable, Tables } from '../db/tables.ts';
import type { TimeCursor } from '../http/time-cursor.ts';

/** Reads what was done, latest first. */
export async function listAuditEntries(
  db: Kysely<Tables>,
  regencyCode: string,
  { limit, after }: { readonly limit: number; readonly after: TimeCursor | undefined },
): Promise<AuditEntryTable[]> {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('regency_code', '=', regencyCode)
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(happened_at, id) < (${after?.time}, ${after?.id})`),
    )
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
