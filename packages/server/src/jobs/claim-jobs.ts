import { randomUUID } from 'node:crypto';

import type { Database } from '../db/database.ts';
import { claimInPostgres } from './claim-in-postgres.ts';
import { claimInSqlite } from './claim-in-sqlite.ts';
import type { ClaimOptions } from './claim.ts';
import type { ClaimedJob } from './job.ts';

/** Claims jobs that are due and that nobody holds, the longest due first, and counts the try. */
export async function claimJobs(
  { db, engine }: Database,
  options: ClaimOptions,
): Promise<ClaimedJob[]> {
  if (options.kinds.length === 0 || options.limit === 0) return [];
  const claim = { ...options, leaseId: randomUUID() };
  const rows = await (engine === 'postgres'
    ? claimInPostgres(db, claim)
    : claimInSqlite(db, claim));
  return rows.map((row) => ({
    job: {
      regencyCode: row.regency_code,
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      payload: JSON.parse(row.payload) as unknown,
      attempts: row.attempts,
    },
    leaseId: claim.leaseId,
    version: row.version,
  }));
}
