import type { Kysely, SelectQueryBuilder } from 'kysely';

import type { ActivityTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';

type ActivityQuery = SelectQueryBuilder<Tables & { a: ActivityTable }, 'a', ActivityTable>;

/**
 * Adds to chosen rows of `activity as a` what is said of their groups. The choice stays inside, so
 * that nothing is joined to rows that are left out.
 */
export function joinGroups(db: Kysely<Tables>, chosen: ActivityQuery) {
  return db
    .selectFrom(chosen.as('a'))
    .leftJoin('information_group as g', (join) =>
      join.onRef('g.regency_code', '=', 'a.regency_code').onRef('g.id', '=', 'a.group_id'),
    )
    .leftJoin('area as d', (join) =>
      join.onRef('d.regency_code', '=', 'g.regency_code').onRef('d.code', '=', 'g.district_code'),
    )
    .leftJoin('area as v', (join) =>
      join.onRef('v.regency_code', '=', 'g.regency_code').onRef('v.code', '=', 'g.village_code'),
    )
    .selectAll('a')
    .select(['g.slug', 'g.name as group_name', 'g.group_type'])
    .select(['d.name as district_name', 'v.name as village_name', 'v.village_kind']);
}
