import { villageKinds } from '@kentongan/contract';
import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { createPlaceIndex, type PlaceIndex } from '../matching/place-index.ts';

/** Builds the index over the areas a regency was made with. */
export async function readPlaceIndex(db: Kysely<Tables>, regencyCode: string): Promise<PlaceIndex> {
  const areas = await db
    .selectFrom('area')
    .selectAll()
    .where('regency_code', '=', regencyCode)
    .orderBy('code')
    .execute();
  return createPlaceIndex(regencyCode, {
    districts: areas
      .filter(({ level }) => level === 'district')
      .map(({ code, name }) => ({ code, name })),
    villages: areas
      .filter(({ level }) => level === 'village')
      .map(({ code, name, parent_code, village_kind }) => ({
        code,
        name,
        districtCode: parent_code,
        kind: villageKinds.find((kind) => kind === village_kind) ?? 'rural',
      })),
  });
}
