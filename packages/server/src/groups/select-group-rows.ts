import type { Kysely } from 'kysely';

import type { InformationGroupTable } from '../db/group-tables.ts';
import type { Tables } from '../db/tables.ts';

/** A stored group with the names of its areas and the time of its latest activity. */
export interface GroupRow extends InformationGroupTable {
  readonly district_name: string | null;
  readonly village_name: string | null;
  readonly village_kind: string | null;
  readonly last_activity_at: number | null;
}

/** The query all reads of groups start from, in directory order. */
export function selectGroupRows(db: Kysely<Tables>, regencyCode: string) {
  return db
    .selectFrom('information_group as g')
    .leftJoin('area as d', (join) =>
      join.onRef('d.regency_code', '=', 'g.regency_code').onRef('d.code', '=', 'g.district_code'),
    )
    .leftJoin('area as v', (join) =>
      join.onRef('v.regency_code', '=', 'g.regency_code').onRef('v.code', '=', 'g.village_code'),
    )
    .selectAll('g')
    .select(['d.name as district_name', 'v.name as village_name', 'v.village_kind'])
    .select((eb) =>
      eb
        .selectFrom('activity as a')
        .whereRef('a.regency_code', '=', 'g.regency_code')
        .whereRef('a.group_id', '=', 'g.id')
        .where('a.status', '=', 'published')
        .select((inner) => inner.fn.max<number | null>('a.published_at').as('at'))
        .as('last_activity_at'),
    )
    .where('g.regency_code', '=', regencyCode)
    .orderBy('g.sort_key')
    .orderBy('g.id');
}
