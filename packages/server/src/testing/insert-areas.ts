import { getDistricts, getVillages } from 'idn-area-data';
import type { Kysely } from 'kysely';

import type { AreaTable, Tables } from '../db/tables.ts';

let everywhere: Promise<readonly AreaTable[]> | undefined;

/** Stores the true districts and villages of a regency. */
export async function insertAreas(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  everywhere ??= readEverywhere();
  const rows = (await everywhere).filter(({ regency_code }) => regency_code === regencyCode);
  await db.insertInto('area').values(rows).execute();
}

const kinds: Readonly<Record<string, string>> = { '1': 'urban', '2': 'rural', '3': 'customary' };

/** Reading the country takes a third of a second, so it is done once per test file. */
async function readEverywhere(): Promise<AreaTable[]> {
  const districts = await getDistricts();
  const villages = await getVillages();
  return [
    ...districts.map(({ code, regency_code, name }) => ({
      regency_code,
      code,
      level: 'district',
      parent_code: regency_code,
      name,
      village_kind: null,
    })),
    ...villages.map(({ code, district_code, name }) => ({
      regency_code: code.slice(0, 5),
      code,
      level: 'village',
      parent_code: district_code,
      name,
      village_kind: kinds[code.charAt(9)] ?? 'rural',
    })),
  ];
}
