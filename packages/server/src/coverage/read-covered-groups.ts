import type { Kysely } from 'kysely';

import type { CoveredGroup } from '@kentongan/contract/counting';

import type { Tables } from '../db/tables.ts';

/** Reads what coverage asks of each group of a regency. */
export function readCoveredGroups(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<CoveredGroup[]> {
  return db
    .selectFrom('information_group as g')
    .select([
      'g.group_type as groupType',
      'g.level',
      'g.district_code as districtCode',
      'g.village_code as villageCode',
      'g.legal_status as legalStatus',
      'g.established_on as establishedOn',
    ])
    .select((eb) =>
      eb
        .selectFrom('decree as d')
        .whereRef('d.regency_code', '=', 'g.regency_code')
        .whereRef('d.group_id', '=', 'g.id')
        // A circular or a form founds nothing.
        .where('d.kind', '=', 'decree')
        .select((inner) => inner.fn.min<string | null>('d.issued_on').as('on'))
        .as('decreedOn'),
    )
    .where('g.regency_code', '=', regencyCode)
    .execute();
}
