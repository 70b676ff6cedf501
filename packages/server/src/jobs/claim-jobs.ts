import { randomUUID } from 'node:crypto';

import type { Database } from '../db/database.ts';
import type { JobTable } from '../db/tables.ts';
import { claimInPostgres } from './claim-in-postgres.ts';
import { claimInSqlite } from './claim-in-sqlite.ts';
import type { ClaimedJob } from './job.ts';

/** Which jobs to claim, and for how long. */
export interface ClaimOptions {
  readonly kinds: readonly string[];
  readonly limit: number;
  /** Jobs of this time and earlier are due, in milliseconds. */
  readonly now: number;
  /** Milliseconds. */
  readonly leaseTime: number;
}

/** Columns of a claimed row. */
export type ClaimedRow = Pick<
  JobTable,
  'regency_code' | 'id' | 'kind' | 'subject' | 'payload' | 'attempts' | 'version'
>;

/** A claim in the words of the engines. */
export interface Claim extends ClaimOptions {
  readonly leaseId: string;
}

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
