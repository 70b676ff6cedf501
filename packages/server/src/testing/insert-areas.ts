import { getDistricts, getVillages } from 'idn-area-data';
import type { Kysely } from 'kysely';

import type { AreaTable, Tables } from '../db/tables.ts';

/** Stores the true districts and villages of a regency. */
export async function insertAreas(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  const districts = (await getDistricts()).filter(
    ({ regency_code }) => regency_code === regencyCode,
  );
  const villages = (await getVillages()).filter(({ code }) => code.startsWith(`${regencyCode}.`));
  const kinds: Readonly<Record<string, string>> = { '1': 'urban', '2': 'rural', '3': 'customary' };
  const rows: AreaTable[] = [
    ...districts.map(({ code, name }) => ({
      regency_code: regencyCode,
      code,
      level: 'district',
      parent_code: regencyCode,
      name,
      village_kind: null,
    })),
    ...villages.map(({ code, district_code, name }) => ({
      regency_code: regencyCode,
      code,
      level: 'village',
      parent_code: district_code,
      name,
      village_kind: kinds[code.charAt(9)] ?? 'rural',
    })),
  ];
  await db.insertInto('area').values(rows).execute();
}
