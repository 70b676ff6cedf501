import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** Subject of jobs that concern a whole regency. */
const wholeRegency = 'regency';

/** Makes sure that each regency has its job of each kind. What is there keeps its time. */
export async function ensureDailyJobs(
  db: Kysely<Tables>,
  kinds: readonly string[],
  now: number,
): Promise<void> {
  const regencies = await db.selectFrom('regency').select('regency_code').execute();
  const rows = regencies.flatMap(({ regency_code }) =>
    kinds.map((kind) => ({
      regency_code,
      id: randomUUID(),
      kind,
      subject: wholeRegency,
      payload: 'null',
      state: 'waiting',
      run_at: now,
      attempts: 0,
      leased_until: null,
      lease_id: null,
      version: 1,
      problem: null,
      created_at: now,
      updated_at: now,
    })),
  );
  for (const row of rows) {
    await db
      .insertInto('job')
      .values(row)
      .onConflict((conflict) => conflict.columns(['regency_code', 'kind', 'subject']).doNothing())
      .execute();
  }
}
