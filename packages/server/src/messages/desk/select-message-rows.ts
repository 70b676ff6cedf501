import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';

/** Messages with the names of what they are about. What was deleted is not among them. */
export function selectMessageRows(db: Kysely<Tables>, regencyCode: string) {
  return db
    .selectFrom('message as m')
    .leftJoin('information_group as g', (join) =>
      join.onRef('g.regency_code', '=', 'm.regency_code').onRef('g.id', '=', 'm.group_id'),
    )
    .selectAll('m')
    .select(['g.slug', 'g.district_code as group_district'])
    .where('m.regency_code', '=', regencyCode)
    .where('m.purged_at', 'is', null);
}

/** One row of {@link selectMessageRows}, still encrypted. */
export type MessageRow = Awaited<
  ReturnType<ReturnType<typeof selectMessageRows>['executeTakeFirstOrThrow']>
>;
