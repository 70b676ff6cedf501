import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';

/** Reads what commands need of a regency. @throws {@link ProblemError} `regency-not-found` */
export async function requireRegency(
  db: Kysely<Tables>,
  code: string,
): Promise<{ readonly regencyCode: string; readonly timeZone: string }> {
  const row = await db
    .selectFrom('regency')
    .select('time_zone')
    .where('regency_code', '=', code)
    .executeTakeFirst();
  if (!row) throw new ProblemError('regency-not-found');
  return { regencyCode: code, timeZone: row.time_zone };
}
