import type { Kysely } from 'kysely';

import type { RegencyTable, Tables } from '../db/tables.ts';
import type { RegencySettings } from '../regencies/regency-settings.ts';

/** What a test may want to differ from the usual regency. */
export interface InsertRegencyOptions {
  readonly name?: string;
  readonly timeZone?: string;
  readonly settings?: Partial<RegencySettings>;
}

/** Stores a regency without any area, which asks for no proof of work unless a test wants it to. */
export async function insertRegency(
  db: Kysely<Tables>,
  code: string,
  { name = 'Ponorogo', timeZone = 'Asia/Jakarta', settings = {} }: InsertRegencyOptions = {},
): Promise<void> {
  const row: RegencyTable = {
    regency_code: code,
    name,
    kind: 'regency',
    office_name: `Dinas Komunikasi dan Informatika Kabupaten ${name}`,
    time_zone: timeZone,
    locale: 'id',
    settings: JSON.stringify({ requireProof: false, ...settings }),
    area_source: JSON.stringify({
      name: 'idn-area-data',
      version: '4.0.1',
      license: 'ODbL-1.0',
      url: 'https://example.org/idn-area-data',
    }),
    revision: 1,
    created_at: 1_700_000_000_000,
    updated_at: 1_700_000_000_000,
  };
  await db.insertInto('regency').values(row).execute();
}
