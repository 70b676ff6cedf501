import type { Kysely } from 'kysely';

import { activityIssueCodes } from '@kentongan/contract';

import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';

/**
 * Finds the group an activity is of; `null` when the office speaks.
 *
 * @throws {@link ProblemError} `invalid-request` when the directory has no such group.
 */
export async function findGroupId(
  db: Kysely<Tables>,
  regencyCode: string,
  slug: string | null,
): Promise<string | null> {
  if (slug === null) return null;
  const row = await db
    .selectFrom('information_group')
    .select('id')
    .where('regency_code', '=', regencyCode)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (row) return row.id;
  throw new ProblemError('invalid-request', {
    issues: [{ path: 'group', code: activityIssueCodes.group }],
  });
}
