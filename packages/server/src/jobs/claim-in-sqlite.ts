import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { Claim, ClaimedRow } from './claim.ts';
import { impossibleLease, leaseClock } from './lease-clock.ts';

/** Claims jobs in SQLite, where a transaction begins with the lock of the only writer. */
export async function claimInSqlite(
  db: Kysely<Tables>,
  { kinds, limit, now, leaseTime, leaseId }: Claim,
): Promise<readonly ClaimedRow[]> {
  const clock = leaseClock('sqlite');
  const due = sql`
    select regency_code, id from job
    where state = 'waiting' and run_at <= ${now}
      and kind in (${sql.join(kinds)})
      and (leased_until is null or leased_until <= ${clock}
        or leased_until > ${clock} + ${leaseTime * impossibleLease})
    order by run_at
    limit ${limit}`;
  // Looking first leaves the lock to others as long as there is nothing to do.
  const seen = await due.execute(db);
  if (seen.rows.length === 0) return [];

  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<ClaimedRow>`
      update job
      set lease_id = ${leaseId}, leased_until = ${clock} + ${leaseTime}, attempts = attempts + 1
      where (regency_code, id) in (${due})
      returning regency_code, id, kind, subject, payload, attempts, version`.execute(transaction);
    return rows;
  });
}
