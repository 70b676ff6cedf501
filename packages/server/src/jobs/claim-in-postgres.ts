import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { Claim, ClaimedRow } from './claim.ts';
import { impossibleLease, leaseClock } from './lease-clock.ts';

/** Claims jobs in PostgreSQL: rows another process is claiming at this moment are passed over. */
export async function claimInPostgres(
  db: Kysely<Tables>,
  { kinds, limit, now, leaseTime, leaseId }: Claim,
): Promise<readonly ClaimedRow[]> {
  const clock = leaseClock('postgres');
  const { rows } = await sql<ClaimedRow>`
    with due as materialized (
      select regency_code, id from job
      where state = 'waiting' and run_at <= ${now}
        and kind in (${sql.join(kinds)})
        and (leased_until is null or leased_until <= ${clock}
          or leased_until > ${clock} + ${leaseTime * impossibleLease})
      order by run_at
      limit ${limit}
      for update skip locked
    )
    update job
    set lease_id = ${leaseId}, leased_until = ${clock} + ${leaseTime}, attempts = attempts + 1
    from due
    where job.regency_code = due.regency_code and job.id = due.id
    returning job.regency_code, job.id, kind, subject, payload, attempts, version`.execute(db);
  return rows;
}
